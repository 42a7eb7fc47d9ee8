import { QrCode } from "@/components/receipt/qr-code";
import { classes } from "@/components/ui/classes";
import { type Paper, pagesOf } from "@/lib/printing/paper";

/** A paper on a screen, and from there on any printer: the same lines a roll has. Each begins a page of its own. */
export function PaperSheet({ paper, codeLabel }: { paper: Paper; codeLabel: string }) {
  return pagesOf(paper).map((page, index) => (
    <article
      // biome-ignore lint/suspicious/noArrayIndexKey: a paper's lines never move
      key={index}
      className="paper-sheet w-full max-w-[19rem] rounded-lg border-2 border-line bg-white p-3 text-[#000] text-sm leading-snug"
    >
      {page.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper's lines never move
        <Line key={at} line={line} codeLabel={codeLabel} />
      ))}
    </article>
  ));
}

function Line({ line, codeLabel }: { line: Paper[number]; codeLabel: string }) {
  if (line.kind === "rule") return <hr className="my-1.5 border-[#000] border-dashed" />;
  if (line.kind === "gap") return <div className="h-2" />;
  if (line.kind === "code") return <QrCode text={line.text} label={codeLabel} />;
  if (line.kind === "cut") return null;
  if (line.kind === "row")
    return (
      <p className={classes("flex justify-between gap-3", line.strong && "font-bold")}>
        <span className="min-w-0 [overflow-wrap:anywhere]">{line.left}</span>
        <span className="whitespace-nowrap">{line.right}</span>
      </p>
    );
  return (
    <p
      className={classes(
        "whitespace-pre-wrap [overflow-wrap:anywhere]",
        line.centred && "text-center",
        line.strong && "font-bold",
        line.large && "text-xl leading-tight",
        line.inverted && "border-2 border-[#000] px-1 font-extrabold",
      )}
    >
      {line.text}
    </p>
  );
}
