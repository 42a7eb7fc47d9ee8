import { notFound } from "next/navigation";

// Whatever no other page answers to: the shop's own "not found", in the reader's language.
export const generateStaticParams = () => [];

export default function LostPage() {
  notFound();
}
