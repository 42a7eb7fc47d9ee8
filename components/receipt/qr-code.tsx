import { create } from "qrcode";

/** A text as a QR code, drawn as one path; dark on light in every theme, or no camera reads it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const dots = Array.from(data, (dark, index) =>
    dark ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : "",
  ).join("");
  return (
    <svg
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      role="img"
      aria-label={label}
      className="w-36 bg-white"
      shapeRendering="crispEdges"
    >
      <path d={dots} fill="#000" />
    </svg>
  );
}
