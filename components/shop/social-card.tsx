type Card = { picture: string; title: string; below: string };

/** How a shared link looks: the drawing on the house's paper, with its name. Styles are those the picture's maker knows. */
export const socialCard = ({ picture, title, below }: Card) => (
  <div
    style={{
      ...{ display: "flex", width: "100%", height: "100%", alignItems: "center", padding: "0 72px" },
      ...{
        background: "#fff7ea",
        color: "#2b1710",
        fontFamily: "Figtree",
        borderBottom: "28px solid #c5301c",
      },
    }}
  >
    <img src={picture} alt="" width={500} height={500} />
    <div style={{ display: "flex", flexDirection: "column", flex: 1, marginLeft: 56 }}>
      <div style={{ fontSize: 76, fontWeight: 700, lineHeight: 1.05 }}>{title}</div>
      <div style={{ fontSize: 40, marginTop: 24 }}>{below}</div>
    </div>
  </div>
);
