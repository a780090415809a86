import Foundation
import Service
import Testing

@testable import Federation

/// Base64 with the alphabet of addresses, without padding.
func encoded(_ text: String) -> String {
    Data(text.utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
        .replacing("=", with: "")
}

@Suite struct `A JSON Web Token` {
    private static let claims = encoded(#"{"iss":"https://i.example","aud":["a","b"],"exp":12.5,"x":null}"#)

    @Test(arguments: ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"])
    func `is read when it is signed with a key of the issuer's own`(algorithm: String) throws {
        let header = encoded(#"{"alg":"\#(algorithm)","kid":"k","typ":"JWT"}"#)
        let token = try JSONWebToken("\(header).\(Self.claims).c2ln")
        #expect(token.algorithm == algorithm && token.keyID == "k")
        #expect(token.identity.text("iss") == "https://i.example")
        #expect(token.identity.texts("aud") == ["a", "b"])
        #expect(token.identity.seconds("exp") == 12)
        #expect(token.identity.claims["x"] == .nothing)
    }

    @Test(arguments: [
        #"{"alg":"none"}"#, #"{"alg":"HS256"}"#, #"{"alg":"PS256"}"#, #"{"alg":"EdDSA"}"#, #"{"kid":"k"}"#,
        #"{"alg":"RS256","crit":["exp"]}"#, "RS256",
    ])
    func `is refused with any other header`(header: String) {
        #expect(throws: WebIdentityFailure.malformed) {
            try JSONWebToken("\(encoded(header)).\(Self.claims).c2ln")
        }
    }

    @Test(arguments: ["", ".", "..", "a.b", "a.b.c", "not-a-token", "....", "AAAA.AAAA.AAAA"])
    func `is refused when it is none`(token: String) {
        #expect(throws: WebIdentityFailure.malformed) { try JSONWebToken(token) }
    }
}
