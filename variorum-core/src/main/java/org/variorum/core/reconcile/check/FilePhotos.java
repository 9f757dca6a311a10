package org.variorum.core.reconcile.check;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Check;
import org.variorum.model.Claim;
import org.variorum.model.MediaMention;
import org.variorum.model.Span;
import org.variorum.model.ZoneKind;

/** A file photo was taken before the event, and is no evidence of it. */
final class FilePhotos {

    private FilePhotos() {}

    static List<Check> checks(Article article) {
        List<MediaMention> media = article.media();
        List<Check> found = new ArrayList<>();
        for (int i = 0; i < media.size(); i++) {
            if (Boolean.TRUE.equals(media.get(i).filePhoto())) {
                found.add(compared(article, media.get(i), i));
            }
        }
        return List.copyOf(found);
    }

    private static Check compared(Article article, MediaMention file, int index) {
        String shown = file.shows();
        Span words = new Span(file.start(), file.end());
        Span caption = article.zone(file.start(), ZoneKind.CAPTION).orElse(words);
        List<Claim> resting = article.claims().stream()
                .filter(claim -> claim.media().contains(index)
                        || (shown != null && shown.contains(claim.quote()))
                        || Article.covers(caption, new Span(claim.start(), claim.end())))
                .toList();
        String said = caption.equals(words)
                ? "The picture told of"
                : "“"
                        + Wording.plain(article.text(caption.start(), caption.end()))
                                .strip() + "”";
        if (resting.isEmpty()) {
            return article.check(
                    CheckKind.FILE_PHOTO,
                    CheckOutcome.HOLDS,
                    said + " is a file photo; no claim rests on it.",
                    List.of(words),
                    List.of());
        }
        String many = resting.size() == 1 ? "a claim rests" : resting.size() + " claims rest";
        return article.check(
                CheckKind.FILE_PHOTO,
                CheckOutcome.FAILS,
                said + " is a file photo and shows nothing of the event told of, yet " + many + " on it.",
                List.of(words),
                resting);
    }
}
