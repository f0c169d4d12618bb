package vn.ocop.product.page;

/**
 * What surrounds every page.
 *
 * @param title in the window's title
 * @param style the style sheet, inside the page so that it needs nothing else
 * @param today the day for which the page speaks
 * @param address of the page itself, as the QR code carries it
 * @param qr the QR code as a drawing
 */
public record Frame(String title, String style, String today, String address, String qr) {}
