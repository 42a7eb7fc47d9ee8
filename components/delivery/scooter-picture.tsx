/** A scooter at rest, the box open. */
export const ScooterPicture = () => (
  <svg
    aria-hidden="true"
    viewBox="0 0 160 110"
    fill="none"
    strokeWidth="4"
    strokeLinecap="round"
    strokeLinejoin="round"
    className="w-full"
  >
    <path d="M8 98h144" className="stroke-line" />
    <rect x="18" y="30" width="42" height="30" rx="4" className="fill-ember-wash stroke-crust" />
    <path d="M18 30l-6-14h40l8 14" className="fill-card stroke-crust" />
    <path d="M30 45h18" className="stroke-tomato" />
    <path d="M20 78h14m24 0h40l16-46h-12m12 0 14 10m-12 22 12 18" className="stroke-ink" />
    <path d="M60 60h30c6 0 8 6 8 18H58c0-8-4-12-12-12H24c6-6 20-6 36-6z" className="fill-tomato stroke-ink" />
    <circle cx="46" cy="84" r="13" className="fill-paper stroke-ink" />
    <circle cx="126" cy="84" r="13" className="fill-paper stroke-ink" />
    <circle cx="46" cy="84" r="3" className="fill-ink" />
    <circle cx="126" cy="84" r="3" className="fill-ink" />
  </svg>
);
