import { drawFlap, drawLip, FOLDED_TILT, peekingSpots } from "./folded";
import { blueberry, fruitCube, hazelnut, kiwi, mint, orange, pecan, raspberry, strawberry } from "./fruits";
import type { GoodArt } from "./goods";
import { artOf } from "./ingredients";
import { area, dots, line } from "./ink";
import { paint } from "./paint";
import { ground, roundLight } from "./vessels";

const GLASS = "M-104-128H104L84 142C82 154 60 162 0 162S-82 154-84 142Z";

function verrine(id: string, layers: string): string {
  return (
    roundLight(id) +
    ground(112, 164) +
    area(GLASS, "#F3EDE4") +
    `<clipPath id="${id}C"><path d="${GLASS}"/></clipPath><g clip-path="url(#${id}C)">${layers}</g>` +
    area(GLASS, `url(#${id}R)`, 'opacity=".55"') +
    line("M-104-128L-84 142M104-128L84 142", "#FFFFFF", 5, 0.8)
  );
}

const plate = `<ellipse cy="104" rx="192" ry="62" fill="#2B1710" opacity=".22"/><ellipse cy="92" rx="190" ry="62" fill="#E9DCC6"/><ellipse cy="88" rx="190" ry="60" fill="#FFFDF8"/><ellipse cy="88" rx="136" ry="40" fill="#F3EADB"/>`;

export const DESSERTS: Readonly<Record<string, GoodArt>> = {
  tiramisu: (id) =>
    verrine(
      id,
      area("M-120-70H120V180H-120Z", "#FBE9C8") +
        area("M-120 96C-60 86-30 104 0 94S70 88 120 98V180H-120Z", "#7A4522") +
        area("M-120-4C-70-14-30 6 4-4S80-10 120-2V44C60 54 40 34 0 44S-70 36-120 46Z", "#7A4522") +
        dots("-70,20 -40,26 -12,18 22,24 54,18 76,26 -60,124 -28,132 8,122 44,130 66,118", "#A36A3A", 11) +
        area("M-120-82C-60-74 60-74 120-82V-46C70-40 40-52 0-44S-80-42-120-48Z", "#4A2412") +
        dots("-84,-48 -60,-40 -34,-46 -6,-36 22,-44 50,-38 78,-46", "#4A2412", 9),
    ) +
    `<ellipse cy="-82" rx="101" ry="20" fill="#5E3018"/><ellipse cy="-85" rx="92" ry="15" fill="#7A4422"/>` +
    dots("-58,-86 -36,-94 -16,-82 12,-92 36,-84 60,-90 -4,-76 28,-76 -48,-78", "#3A1A0B", 6) +
    dots("-44,-88 -8,-90 20,-84 48,-80 -24,-78", "#B98250", 4) +
    `<ellipse cy="-128" rx="104" ry="19" stroke="#FFF" stroke-width="6" stroke-opacity=".9"/>` +
    `<g transform="translate(44-108)rotate(24)"><path d="M-14-74C-14-84 14-84 14-74V42H-14Z" fill="#D9A05B"/><path d="M-8-72V34" stroke="#F3CF94" stroke-width="5"/>${dots("4,-58 2,-36 6,-14 0,8", "#B57A38", 5)}</g>`,
  panna: () =>
    plate +
    area(
      "M-140 84C-160 60-120 52-96 60C-40 40 60 44 96 58C130 52 156 66 136 88C150 108 96 120 60 114C20 126-60 124-88 114C-128 116-156 104-140 84Z",
      "#B5122F",
    ) +
    area("M-92 86C-90 20-84-40-70-66C-44-84 44-84 70-66C84-40 90 20 92 86C60 106-60 106-92 86Z", "#FFF8EA") +
    area("M56-70C84-40 90 20 92 86C80 94 66 98 50 100C62 40 62-30 56-70Z", "#EBDDC4") +
    line("M-66-48C-74-16-78 20-78 60", "#FFF", 10) +
    area(
      "M-74-62C-80-86 80-86 74-62C78-40 66-36 60-50C52-20 40-24 36-44C22-36 16 14 4 8C-8 4-4-38-16-42C-26-10-40-14-42-40C-54-30-72-34-74-62Z",
      "#C8163A",
    ) +
    line("M-56-62C-30-70 10-72 40-68", "#F0758B", 6) +
    raspberry(-20, -92) +
    blueberry(16, -86) +
    raspberry(112, 76) +
    blueberry(-116, 84) +
    blueberry(-90, 98) +
    mint(34, -108, -34),
  fondant: () =>
    plate +
    area("M-6 70C40 58 120 66 150 92C128 116 30 118-10 104Z", "#5A2A12") +
    area(
      "M-110 72C-118 20-114-36-104-52C-70-74 70-74 104-52C114-36 118 20 110 72C70 98-70 98-110 72Z",
      "#5B2C14",
    ) +
    area("M-104-52C-70-74 70-74 104-52C90-30-90-30-104-52Z", "#7B4122") +
    area("M-2 92C4 40 10-12 18-38C50-40 84-42 104-52C114-36 118 20 110 72C80 88 40 93-2 92Z", "#3B1908") +
    area(
      "M14 88C20 50 16 16 28-8C46-20 76-16 84 8C88 36 84 60 92 76C118 76 138 84 142 92C120 108 40 108 14 88Z",
      "#7A3B18",
    ) +
    area(
      "M28 84C34 54 30 24 40 8C50 0 66 2 70 16C74 44 70 66 82 82C100 82 116 86 120 92C100 100 48 98 28 84Z",
      "#95501F",
    ) +
    line("M44 20C40 44 44 62 40 78M62 16C62 34 62 50 66 66", "#D08A4C", 5) +
    line("M-92-26C-98 10-96 40-92 58", "#8A4E2C", 7) +
    dots(
      "-78,-54 -56,-60 -40,-50 -24,-60 -8,-52 12,-60 30,-52 52,-58 70,-50 -62,-46 -20,-44 18,-45 -92,-48",
      "#FFF8EA",
      7,
    ) +
    dots(
      "-66,-51 -46,-56 -14,-57 4,-47 40,-59 60,-48 82,-54 -130,96 -146,84 -112,108 -90,116",
      "#FFF8EA",
      4,
    ) +
    mint(-128, 70, 20) +
    raspberry(-142, 62),
  glace: (id) =>
    roundLight(id) +
    ground(118, 162) +
    `<g transform="translate(66-92)rotate(28)"><path d="M-13-84C-13-98 13-98 13-84L10 60H-10Z" fill="#E3BC86"/><path d="M-5-82V40" stroke="#F8DFB6" stroke-width="5"/></g>` +
    area("M-104-22C-120-90-66-142-6-140C62-146 122-92 104-22Z", "#FBEBC2") +
    area("M40-130C98-112 118-66 104-22H44C74-50 72-98 40-130Z", "#EBCF95") +
    line("M-82-52C-84-86-62-112-36-120", "#FFFBEA", 10) +
    line("M-56-28C-30-48 0-36 30-54S74-60 90-50", "#C47B2B", 9) +
    dots("-40,-62 -62,-40 -10,-96 22,-22 62,-84 70,-36 -24,-30 -76,-66 10,-60", "#8F5527", 4) +
    pecan(-34, -88, -30) +
    pecan(26, -98, 24) +
    pecan(-2, -58, 70) +
    pecan(62, -56, -10) +
    area("M-118-26H118L94 140C90 156 70 162 0 162S-90 156-94 140Z", "#C5301C") +
    area("M-110 30L110 30 103 82-103 82Z", "#FFF3DC") +
    line("M-78 62C-62 42-50 42-40 58S-14 66-6 50S26 42 34 58S66 62 76 46", "#F0962E", 8) +
    area("M-118-26H118L94 140C90 156 70 162 0 162S-90 156-94 140Z", `url(#${id}R)`, 'opacity=".7"') +
    area("M-124-36H124C128-28 126-18 120-14H-120C-126-18-128-28-124-36Z", "#FFF3DC") +
    line("M-114-16H114", "#2B1710", 3, 0.25),
  "calzone-noisette": (id) =>
    `<g transform="${FOLDED_TILT}">${drawLip(id)}<g clip-path="url(#${id}M)">${paint(artOf("pate_noisette"), "pate_noisette", 60, `${id}a`)}${peekingSpots(
      "pate_noisette",
      12,
    )
      .map(({ x, y, turn }) => hazelnut(x, y, turn))
      .join("")}</g>${drawFlap(id, "noisette", "#4F2810")}` +
    `${dots("-120,-92 -90,-70 -64,-98 -30,-82 0,-100 34,-74 66,-94 98,-80 130,-96 -48,-48 -10,-30 40,-40 84,-46 -96,-36 10,6 -30,14 52,8", "#FFFDF6", 7)}${dots("-140,-74 -76,-84 -14,-66 20,-90 82,-66 118,-58 -70,-24 -20,-8 28,-16 66,-20 0,36", "#FFFDF6", 4.5)}</g>` +
    hazelnut(128, 128, 20) +
    hazelnut(92, 146, -40),
  "salade-fruits": (id) =>
    roundLight(id) +
    ground(130, 160) +
    area("M-150-40H150C146 70 96 150 0 154S-146 70-150-40Z", "#EAF3F2") +
    `<clipPath id="${id}C"><path d="M-164-190H164V-44C156 70 96 148 0 150S-156 70-164-44Z"/></clipPath><g clip-path="url(#${id}C)">` +
    area("M-140-20H140C132 76 90 140 0 144S-132 76-140-20Z", "#F6B04A", 'opacity=".55"') +
    fruitCube("-96 40", "#E7A91C", "#FFD95C") +
    fruitCube("30 86", "#D9781A", "#FBA93A") +
    fruitCube("96 30", "#5E9A2E", "#B7DB6B") +
    fruitCube("-36 70", "#B3172F", "#EE5468") +
    fruitCube("-4 10", "#E7A91C", "#FFE07A") +
    kiwi(-78, -46) +
    orange(70, -54) +
    kiwi(108, -20) +
    strawberry(-10, -72, -14) +
    strawberry(-126, -22, 24) +
    blueberry(30, -22) +
    blueberry(-40, -16) +
    blueberry(-54, -92) +
    raspberry(26, -100) +
    "</g>" +
    area("M-150-40H150C146 70 96 150 0 154S-146 70-150-40Z", `url(#${id}R)`, 'opacity=".45"') +
    line("M-150-40C-146 70-96 150 0 154S146 70 150-40", "#FFFFFF", 6, 0.85) +
    mint(6, -124, -50) +
    mint(40, -128, 10),
};
