export default function NewConsultationPage() {
  return null;
}
