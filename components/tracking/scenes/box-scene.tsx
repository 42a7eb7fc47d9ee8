import { PizzaDisc, Scene, Steam, Table } from "./scene";

/** Out of the oven and into its box; `eaten`: at its journey's end, a slice is missing. */
export function BoxScene({ eaten = false }: { eaten?: boolean }) {
  return (
    <Scene name={eaten ? "eaten" : "box"}>
      <Table />
      <path d="M84 116 L104 34 H216 L236 116 Z" fill="#e9c793" stroke="#b98549" strokeWidth="3" />
      <path d="M112 46 H208 L222 106 H98 Z" fill="#f6e3bd" />
      <text
        x="160"
        y="86"
        textAnchor="middle"
        fontSize="24"
        fontWeight="800"
        fill="#c5301c"
        fontFamily="var(--font-display)"
      >
        OC Pizza
      </text>
      <path d="M60 132 L84 112 H236 L260 132 Z" fill="#f6e3bd" stroke="#b98549" strokeWidth="3" />
      <PizzaDisc x={160} y={128} scale={1.05} />
      {eaten && (
        <>
          <path d="M160 128 L232 122 L206 152 Z" fill="#f6e3bd" />
          <path
            d="M214 104 l40 -18 l6 18 q-22 14 -46 0z"
            fill="#c5301c"
            stroke="#d9a05b"
            strokeWidth="5"
            className="scene-bob"
          />
        </>
      )}
      <path
        d="M60 132 H260 V158 a6 6 0 0 1 -6 6 H66 a6 6 0 0 1 -6 -6 Z"
        fill="#d9a05b"
        stroke="#b98549"
        strokeWidth="3"
      />
      <path d="M76 146 H124" stroke="#b98549" strokeWidth="4" strokeLinecap="round" />
      {!eaten && <Steam x={160} y={100} />}
    </Scene>
  );
}
