/** For the `ref` of where one is in a row that scrolls. */
export const intoSight = (element: HTMLElement | null): void =>
  element?.scrollIntoView({ inline: "center", block: "nearest" });
