package vn.ocop.evaluation.credential;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** The stars of a rank in a row, drawn: the typeface of our papers has none. */
final class StarsPicture {

    private static final int SIDE = 240;
    private static final int GAP = 40;
    private static final int POINTS = 5;
    private static final double OUTER = SIDE * 0.48;
    private static final double INNER = OUTER * 0.382;
    private static final Color GOLD = new Color(0xD9A21B);
    private static final Color EDGE = new Color(0xA9690F);

    private StarsPicture() {}

    static String of(int stars) {
        var width = stars * SIDE + (stars - 1) * GAP;
        var picture = new BufferedImage(width, SIDE, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setStroke(new BasicStroke(4));
        for (int i = 0; i < stars; i++) {
            draw(pen, i * (SIDE + GAP) + SIDE / 2.0);
        }
        pen.dispose();
        return Png.of(picture);
    }

    private static void draw(Graphics2D pen, double middle) {
        var star = new Path2D.Double();
        for (int corner = 0; corner < 2 * POINTS; corner++) {
            var radius = corner % 2 == 0 ? OUTER : INNER;
            var angle = Math.PI * corner / POINTS - Math.PI / 2;
            var x = middle + radius * Math.cos(angle);
            var y = SIDE / 2.0 + SIDE * 0.03 + radius * Math.sin(angle);
            if (corner == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        pen.setColor(GOLD);
        pen.fill(star);
        pen.setColor(EDGE);
        pen.draw(star);
    }
}
