/** Data for search engines; what could end the element early is written otherwise. */
export function JsonLd({ data }: { data: object }) {
  const html = JSON.stringify(data).replace(/</g, "\\u003c");
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own data as JSON, in which nothing can end the element
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
