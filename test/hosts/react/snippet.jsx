// Once, in the page's head:
// <link rel="stylesheet" href="https://YOUR-HOST/careleaf/VERSION/careleaf.css">
// <script type="module" src="https://YOUR-HOST/careleaf/VERSION/careleaf.js"></script>

const file = 'https://YOUR-HOST/careleaf/VERSION/articles/ketamine-therapy-for-ptsd.en.json';

// What stands inside belongs to the element once it has loaded the article: React is told to leave it alone.
const fallback = { __html: '<a href="/ketamine-therapy-for-ptsd">Read about ketamine therapy for PTSD</a>' };

export function HealthArticle({ src = file, accent, onLoad }) {
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
