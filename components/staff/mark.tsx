/** The house's mark: a slice fresh from the oven. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" className={className} aria-hidden="true">
      <circle cx="24" cy="24" r="23" fill="var(--tomato)" />
      <path d="M11.2 16.4c8-5.2 17.6-5.2 25.6 0L25.6 38a1.8 1.8 0 0 1-3.2 0z" fill="#ffe2a6" />
      <path
        d="M9.6 13.4c9-5.9 19.8-5.9 28.8 0 1.2.8 1.5 2.3.8 3.5s-2.3 1.5-3.4.8c-7.2-4.7-16.4-4.7-23.6 0-1.1.7-2.7.4-3.4-.8s-.4-2.7.8-3.5z"
        fill="#d9924a"
      />
      <circle cx="20.4" cy="21" r="2.9" fill="#c5301c" />
      <circle cx="28" cy="22.6" r="2.4" fill="#c5301c" />
      <circle cx="23.8" cy="29.6" r="2.2" fill="#c5301c" />
      <path
        d="M24.6 17.6c1.8-.6 3 .2 3.2 1.2-1.3.7-2.7.3-3.2-1.2zM20.4 26.6c.2-1.7 1.5-2.3 2.5-1.9-.1 1.4-1 2.2-2.5 1.9z"
        fill="#2c6a3f"
      />
    </svg>
  );
}
