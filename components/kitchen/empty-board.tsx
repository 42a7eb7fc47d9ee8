"use client";
import { useTranslations } from "next-intl";

/** Nothing to make: the oven keeps warm. */
export function EmptyBoard({ later }: { later: number }) {
  const t = useTranslations("kitchen");
  return (
    <div className="mx-auto grid max-w-lg justify-items-center gap-3 px-4 py-16 text-center">
      <Oven />
      <h2 className="text-3xl">{t("empty.title")}</h2>
      <p className="text-ink-soft text-lg">{t("empty.text")}</p>
      {later > 0 && <p className="font-semibold">{t("empty.textLater", { count: later })}</p>}
    </div>
  );
}

function Oven() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 160 120"
      className="w-56"
      fill="none"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M14 110V70a66 60 0 0 1 132 0v40z" className="fill-card stroke-crust" />
      <path
        d="M14 110h132M34 56l14 8M28 82h18M126 56l-14 8M132 82h-18M62 24l5 14M98 24l-5 14"
        className="stroke-crust"
      />
      <path d="M48 110V84a32 30 0 0 1 64 0v26z" className="fill-paper stroke-crust" />
      <g className="kitchen-fire">
        <path
          d="M64 110c-6-12 4-16 4-26 8 6 8 12 7 16 5-4 6-12 4-20 14 8 20 20 13 30z"
          className="fill-ember"
        />
        <path d="M74 110c-3-7 3-9 4-15 7 5 9 10 6 15z" className="fill-tomato" />
      </g>
    </svg>
  );
}
