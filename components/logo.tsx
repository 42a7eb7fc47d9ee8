/** The mouth of the oven, its fire, and a C that is an O with one slice taken: the browser has it for its tab anyway. */
export function LogoMark({ className }: { className?: string }) {
  return <img src="/icon.svg" alt="" width={64} height={64} className={className} />;
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
