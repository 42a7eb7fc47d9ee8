import { area, line } from "./ink";
import { blob } from "./outline";

export const bowl = (outer: string, inner: string, light: string) =>
  `<ellipse cy="12" rx="188" ry="184" fill="#2B1710" opacity=".24"/><path d="${blob("bowl", 180, 0.006, 24)}" fill="${outer}"/><path d="${blob("bowl in", 160, 0.006, 24)}" fill="${inner}"/>` +
  line("M-140-96A170 170 0 0 1-30-167", light, 7, 0.9);

export const board =
  `<path d="M-170-92H170C186-92 192-84 192-70V92C192 106 186 112 170 112H-170C-186 112-192 106-192 92V-70C-192-84-186-92-170-92Z" transform="translate(0 12)" fill="#2B1710" opacity=".25"/>` +
  area(
    "M-170-92H170C186-92 192-84 192-70V92C192 106 186 112 170 112H-170C-186 112-192 106-192 92V-70C-192-84-186-92-170-92Z",
    "#B97C43",
  ) +
  line(
    "M-180-50C-90-62 60-44 180-56M-182 12C-60 0 80 24 182 8M-180 70C-90 82 40 62 182 76",
    "#9A6030",
    4,
    0.6,
  ) +
  line("M-168-86H160", "#DDA468", 5, 0.8);
