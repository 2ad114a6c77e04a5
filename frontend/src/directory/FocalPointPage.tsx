export default function FocalPointPage() {
  return null;
}
