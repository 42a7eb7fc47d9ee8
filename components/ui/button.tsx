import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";

/** The look of a button, for links that read as one: `<Link className={buttonLook({ tone: "quiet" })}>`. */
export const buttonLook = cva(
  "inline-flex select-none items-center justify-center gap-2 rounded-full text-center font-semibold leading-tight transition-[background-color,border-color,transform,box-shadow] duration-150 active:translate-y-px disabled:cursor-not-allowed disabled:opacity-55 disabled:active:translate-y-0 aria-disabled:cursor-not-allowed aria-disabled:opacity-55",
  {
    variants: {
      tone: {
        primary:
          "bg-tomato text-on-tomato shadow-[0_2px_0_0_var(--tomato-strong)] hover:bg-tomato-strong active:shadow-none",
        quiet: "border-2 border-line bg-card text-ink hover:border-crust",
        ghost: "text-ink hover:bg-ember-wash",
        danger: "border-2 border-tomato bg-card text-tomato hover:bg-tomato-wash",
      },
      size: {
        small: "min-h-9 px-4 text-sm",
        medium: "min-h-11 px-5 text-base",
        large: "min-h-14 px-5 py-3 text-lg sm:px-7",
        icon: "size-11 shrink-0",
      },
      wide: { true: "w-full", false: "" },
    },
    defaultVariants: { tone: "primary", size: "medium", wide: false },
  },
);

type ButtonProps = ComponentProps<"button"> & VariantProps<typeof buttonLook>;

/** A button that does not submit unless told to. */
export function Button({ tone, size, wide, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={buttonLook({ tone, size, wide, className })} {...rest} />;
}
