/** Red, green and blue of light, each from 0 to 1. */
export type Light = readonly [number, number, number];

/** How people see who lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
export const SIGHTS = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** @param hex such as `#357DE8` */
export function lightOf(hex: string): Light {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2 contrast of two colours, 1 to 21. */
export function contrast(one: Light, other: Light): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Distance of two colours in CIELAB (1976) as somebody sees them: from about 2.3 on they can be told apart side by side. */
export function distance(one: Light, other: Light, sight: keyof typeof SIGHTS): number {
  const [a, b] = [lab(seen(one, sight)), lab(seen(other, sight))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function seen([red, green, blue]: Light, sight: keyof typeof SIGHTS): Light {
  const [rr, rg, rb, gr, gg, gb, br, bg, bb] = SIGHTS[sight];
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return [
    within(rr * red + rg * green + rb * blue),
    within(gr * red + gg * green + gb * blue),
    within(br * red + bg * green + bb * blue),
  ];
}

function lab([red, green, blue]: Light): Light {
  const curve = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = curve(luminance([red, green, blue]));
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
