$w.onReady(() => {
  $w('#careArticle').seoMarkup = `PASTE THE ARTICLE HERE`;
});
