/** The key that does it, shown where there is a keyboard. */
export const KeyHint = ({ children }: { children: string }) => (
  <kbd
    aria-hidden
    className="ml-1 hidden whitespace-nowrap rounded-md border border-current px-1.5 font-sans font-semibold text-[0.7rem] leading-5 [@media(hover:hover)]:lg:inline"
  >
    {children}
  </kbd>
);
