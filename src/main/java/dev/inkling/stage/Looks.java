package dev.inkling.stage;

import dev.inkling.language.Reply;
import dev.inkling.picture.Picture;
import dev.inkling.render.Profile;
import dev.inkling.render.StyledLine;
import dev.inkling.words.Problem;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How what is computed looks on one medium; handed in, so that a lesson shows a reply as the prompt
 * would.
 *
 * @param problems a problem with the line it is about
 */
public record Looks(
    Profile profile,
    Function<Reply, List<StyledLine>> replies,
    Function<Picture, List<StyledLine>> pictures,
    BiFunction<Problem, String, List<StyledLine>> problems) {}
