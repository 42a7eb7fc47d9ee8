import type { Rating } from "./review";

/** What customers' reviews come to, as search engines read it; only ever made of reviews there are. */
export const ratingSchema = ({ average, count }: NonNullable<Rating>) => ({
  aggregateRating: {
    "@type": "AggregateRating",
    ...{ ratingValue: average.toFixed(1), bestRating: "5", worstRating: "1", reviewCount: count },
  },
});
