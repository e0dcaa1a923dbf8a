// Vite turns these imports into files of their own; nothing is read from them.
declare module '*.css';
