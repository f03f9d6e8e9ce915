// Once, in the page's head: <script type="module" src="https://YOUR-HOST/careleaf/0.1.0/careleaf.js"></script>

// What stands inside belongs to the element once it has loaded the article: React is told to leave it alone.
const fallback = { __html: '<a href="/ketamine-therapy-for-ptsd">Read about ketamine therapy for PTSD</a>' };

export function HealthArticle({ src, accent, onLoad }) {
  return (
    <care-article
      src={src}
      accent={accent}
      oncare-load={onLoad}
      suppressHydrationWarning
      dangerouslySetInnerHTML={fallback}
    />
  );
}
