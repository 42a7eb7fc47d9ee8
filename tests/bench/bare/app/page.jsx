/** The page that is the same for everybody. */
export default function Page() {
  return <h1>Bonjour</h1>;
}
