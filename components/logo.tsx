/** The mouth of the oven, its fire, and a C that is an O with one slice taken. The same drawing as public/icon.svg. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" aria-hidden="true" className={className}>
      <path fill="#C5301C" d="M2 31C2 13 15 1 32 1S62 13 62 31V55C62 60 59 63 54 63H10C5 63 2 60 2 55Z" />
      <path
        fill="#F0962E"
        d="M32 4.5C34 10 41 13 41 20.5A9 8.5 0 0 1 23 20.5C23 16.5 25.5 15 27 12C28 14 29 14.5 30 14.5C32 12 30.5 8 32 4.5Z"
      />
      <path
        fill="#FFE3A3"
        d="M32.5 14C33.5 17 36.5 18.5 36.5 22A4.5 4.5 0 0 1 27.5 22C27.5 19.5 29 19 29.5 17.5C30.5 18.5 32 17.5 32.5 14Z"
      />
      <path
        fill="#FFF7EA"
        d="M4.400000000000002 44.5a13.2 13.2 0 1 0 26.4 0a13.2 13.2 0 1 0-26.4 0M11.7 44.5a5.9 5.9 0 1 1 11.8 0a5.9 5.9 0 1 1-11.8 0Z"
      />
      <path fill="#FFF7EA" d="M57.6 46.6A13.2 13.2 0 1 1 51.8 33.4L47.8 39.6A5.9 5.9 0 1 0 50.4 45.4Z" />
      <path fill="#F0962E" d="M47 43.4L55.9 33.8Q61.2 37.1 60.1 43.2Z" />
    </svg>
  );
}

/** Mark and wordmark in the colour of the text around it; `className` sets the size through its font size. */
export function Logo({ className }: { className?: string }) {
  return (
    <span
      role="img"
      aria-label="OC Pizza"
      className={`inline-flex items-center gap-[0.3em] font-display font-extrabold leading-none tracking-tight ${className ?? ""}`}
    >
      <LogoMark className="size-[1.7em]" />
      <span aria-hidden="true">Pizza</span>
    </span>
  );
}
