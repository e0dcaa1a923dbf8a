import { hashOf } from './random';

const GIVEN = (
  'Aaliyah Adam Aiko Alejandra Amara Anders Anika Antoine Beatriz Bogdan Camille Carlos Chiara Daniel Deepa Dilan ' +
  'Elena Emeka Emil Esther Farid Fatima Felix Freya Gabriel Giulia Hana Hassan Helena Hugo Ines Isaac Ivana Jakub ' +
  'Jasmin Joao Julia Kavya Kwame Lars Laura Leila Liam Lin Lucia Magnus Malik Marta Mateo Mei Mila Nadia Nils Noor ' +
  'Olga Omar Paula Petra Priya Rafael Rania Ravi Rosa Samir Sanna Sofia Stefan Tariq Thandi Uma Viktor Wen Yara Zoe'
).split(' ');

const FAMILY = (
  'Abadi Almeida Andersen Bakker Baumann Bianchi Bauer Castillo Chen Costa Dahl Diallo Dubois Eriksson Fischer ' +
  'Fontaine Garcia Gruber Haddad Hansen Hoffmann Ibrahim Ito Ivanova Jansen Johansson Kaya Keller Khan Kim Kowalski ' +
  'Kumar Larsen Lefevre Lopez Mancini Martins Mbeki Meier Moreau Nakamura Nguyen Novak Nowak Okafor Olsen Osei Park ' +
  'Patel Pereira Petrov Popescu Ramos Reyes Ricci Rossi Sato Schmid Sharma Silva Singh Suzuki Tanaka Torres Vargas ' +
  'Vogel Weber Wong Yilmaz Zhang Zimmermann'
).split(' ');

/** An invented name for an account; `attempt` gives the next one when two accounts fall on the same. */
export function inventedName(accountId: string, attempt = 0): string {
  const given = GIVEN[hashOf(`given ${accountId} ${attempt}`) % GIVEN.length] ?? '';
  const family = FAMILY[hashOf(`family ${accountId} ${attempt}`) % FAMILY.length] ?? '';
  return `${given} ${family}`;
}

/** The first invented name for an account that is not among those taken; adds it to them. */
export function uniqueName(accountId: string, taken: Set<string>): string {
  let attempt = 0;
  while (taken.has(inventedName(accountId, attempt))) attempt += 1;
  const name = inventedName(accountId, attempt);
  taken.add(name);
  return name;
}

/** A mail address that cannot belong to anybody (RFC 2606). */
export function mailOf(name: string): string {
  return `${name.toLowerCase().replace(/[^a-z0-9]+/g, '.')}@example.com`;
}
