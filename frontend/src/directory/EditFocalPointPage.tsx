export default function EditFocalPointPage() {
  return null;
}
