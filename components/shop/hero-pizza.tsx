/** Hangs over the edge of the page like a pizza too large for its table; turns slowly for those who do not mind. */
export function HeroPizza({ src }: { src: string }) {
  return (
    <div
      aria-hidden
      className="pointer-events-none -mt-44 h-[20.5rem] sm:-mt-64 sm:h-[29rem] lg:relative lg:mt-0 lg:h-auto"
    >
      <img
        src={src}
        alt=""
        width={400}
        height={400}
        fetchPriority="high"
        className="mx-auto size-[20.5rem] drop-shadow-[0_18px_22px_rgb(43_23_16/0.28)] motion-safe:animate-[spin_160s_linear_infinite] sm:size-[29rem] lg:absolute lg:-top-20 lg:left-0 lg:size-[46rem] lg:max-w-none"
      />
    </div>
  );
}
