export default function ConsultationsPage() {
  return null;
}
