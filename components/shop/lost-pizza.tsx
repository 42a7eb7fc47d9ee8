/** An opened box with one crumb left: for pages that are not there. */
export function LostPizza() {
  return (
    <svg viewBox="0 0 200 160" aria-hidden="true" className="w-full">
      <path fill="#d9a05b" d="M24 62 100 44 176 62 168 6Q100-8 32 6Z" />
      <path fill="#b98549" d="M32 6Q100-8 168 6L170 18Q100 4 30 18Z" />
      <path fill="#c98f4d" d="M14 74 100 52 186 74 176 140Q100 164 24 140Z" />
      <path fill="#fdebcd" d="M30 80 100 62 170 80 162 128Q100 148 38 128Z" />
      <path
        stroke="#d9a05b"
        strokeWidth="2"
        strokeDasharray="1 7"
        strokeLinecap="round"
        fill="none"
        d="M58 104a42 22 0 1 0 84 0a42 22 0 1 0-84 0"
      />
      <path fill="#d9a05b" d="M120 96q8-4 11 2t-6 9-12-2 7-9" />
      <path fill="#2c6a3f" d="M82 110q10-9 20 0-11 7-20 0" />
      <path fill="#c5301c" d="M100 156q-22-2-44-8l1-6q43 11 86 0l1 6q-22 6-44 8" />
    </svg>
  );
}
