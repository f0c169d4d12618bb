package vn.ocop.deploy.command;

import java.util.List;
import vn.ocop.deploy.identity.LocalIssuer;

/** Prints a token, signed with the key of the local stack. */
record TokenCommand(Workplace workplace) {

    int run(List<String> words) {
        var claims = TokenArguments.claims(words);
        var issuer = LocalIssuer.in(workplace.folder().keys());
        workplace.out().say(issuer.mint().token(claims));
        return 0;
    }
}
