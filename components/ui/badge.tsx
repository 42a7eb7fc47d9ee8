import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";

const badgeLook = cva(
  "inline-flex items-center gap-1 rounded-full px-2.5 py-0.5 font-semibold text-xs leading-5",
  {
    variants: {
      tone: {
        plain: "bg-line text-ink",
        tomato: "bg-tomato-wash text-tomato-strong",
        basil: "bg-basil-wash text-basil",
        ember: "bg-ember-wash text-ember",
      },
    },
    defaultVariants: { tone: "plain" },
  },
);

export function Badge({ tone, className, ...rest }: ComponentProps<"span"> & VariantProps<typeof badgeLook>) {
  return <span className={badgeLook({ tone, className })} {...rest} />;
}
