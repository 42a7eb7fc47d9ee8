import { area, dots, line } from "./ink";

export const raspberry = (x: number, y: number) =>
  `<g transform="translate(${x} ${y})"><path d="M-20-8C-20-24 20-24 20-8C20 10 8 22 0 24C-8 22-20 10-20-8Z" fill="#B3173A"/>${dots("-11,-9 0,-12 11,-9 -7,2 6,2 0,13", "#E24A68", 10)}${dots("-13,-12 -2,-15 9,-12 -9,-1 4,-1", "#FBB6C4", 3)}</g>`;

export const blueberry = (x: number, y: number) =>
  `<circle cx="${x}" cy="${y}" r="15" fill="#33396B"/><circle cx="${x - 4}" cy="${y - 5}" r="6" fill="#7A83B8"/><circle cx="${x + 3}" cy="${y + 2}" r="4" fill="#1D2145"/>`;

export const mint = (x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y})rotate(${turn})">${area("M-30 2C-22-18 8-20 30 0C8 18-18 20-30 2Z", "#3E9A4B")}${line("M-28 2C-10-2 10-3 26 0M-8-1L-2-9M6-2L11-9M-6 0L1 8", "#BFE6AE", 2.5)}</g>`;

export const hazelnut = (x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y})rotate(${turn})">${area("M-18 4C-18-12-8-20 0-22C8-20 18-12 18 4C14 18-14 18-18 4Z", "#A8662A")}${area("M-18 3C-10-3 10-3 18 3C14 18-14 18-18 3Z", "#D9AE72")}${line("M-8-10C-5-14-3-15 0-16", "#E3A868", 3)}</g>`;

export function fruitCube(at: string, dark: string, light: string): string {
  return `<g transform="translate(${at})">${area("M-36-22L20-32 40 12-8 34-38 16Z", dark)}${area("M-30-18L18-26 30 6-8 22-30 12Z", light)}</g>`;
}
export function kiwi(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})"><circle r="40" fill="#7A5A2C"/><circle r="36" fill="#7FB83A"/><circle r="13" fill="#F0F3CF"/><circle r="20" stroke="#2B1710" stroke-width="5" stroke-dasharray="0 10.47"/><circle r="28" stroke="#B5DB72" stroke-width="6" stroke-dasharray="2 9.7"/></g>`;
}
export function orange(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})"><circle r="44" fill="#F08A1B"/><circle r="38" fill="#FFF0CF"/><circle r="20" stroke="#F9A02A" stroke-width="28" stroke-dasharray="17 3.94" stroke-linecap="butt"/></g>`;
}
export function strawberry(x: number, y: number, turn: number): string {
  return `<g transform="translate(${x} ${y})rotate(${turn})">${area("M-30-18C-28-36 28-36 30-18C32 10 12 36 0 42C-12 36-32 10-30-18Z", "#D6202F")}${dots("-14,-14 0,-8 14,-14 -9,4 8,5 0,20", "#FFD98A", 5)}${area("M-28-26L-10-24 0-36 10-24 28-26 14-16H-14Z", "#3E8A34")}${line("M-20-10C-20 4-14 16-8 24", "#F4727A", 4)}</g>`;
}
export function pecan(x: number, y: number, turn: number): string {
  return `<g transform="translate(${x} ${y})rotate(${turn})">${area("M-24 0C-18-14 16-15 24 0C16 14-18 14-24 0Z", "#8A4E20")}${line("M-18-4C-6-8 6-8 16-4M-17 4C-6 7 6 7 16 4", "#C98B4C", 3)}${line("M-20 0H20", "#5E3010", 3)}</g>`;
}
