"use client";
import { useOpenings } from "./openings";

/** The outlet's oven: lit while it takes orders, embers while it does not. */
export function OvenMouth({ slug, className }: { slug: string; className?: string }) {
  const lit = useOpenings()?.outlets.find((outlet) => outlet.slug === slug)?.open ?? false;
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={className}>
      <path className="fill-tomato" d="M2 31C2 13 15 1 32 1S62 13 62 31V59Q62 63 58 63H6Q2 63 2 59Z" />
      <path
        stroke="#fff7ea"
        strokeOpacity=".35"
        strokeWidth="1.6"
        d="M32 1V12M13 9 20 18M51 9 44 18M3 26 14 29M61 26 50 29M2 45H12M62 45H52"
      />
      <path fill="#2b1710" d="M13 36C13 22 21 14 32 14S51 22 51 36V57H13Z" />
      {lit && (
        <g className="motion-safe:animate-pulse">
          <path
            fill="#f0962e"
            d="M33 20C35 29 46 34 46 45A13 12 0 0 1 19 46C19 39 23 37 25 32C27 35 28 36 30 36C33 32 31 26 33 20Z"
          />
          <path
            fill="#ffe3a3"
            d="M34 36C35 41 39 43 39 48A6.500 6 0 0 1 26 48C26 44 28 43 29 41C31 42 33 40 34 36Z"
          />
        </g>
      )}
      <path stroke="#8a4b20" strokeWidth="5" strokeLinecap="round" d="M19 55H45" />
      {!lit && <path stroke="#f0962e" strokeWidth="2.500" strokeLinecap="round" d="M23 53.500H27M33 54H39" />}
    </svg>
  );
}
