import Service
import Vocabulary
import World

/// Lists the signing certificates of a user, or of the caller.
struct ListSigningCertificates: Operation {
    static let authorization = Authorization<Input>("iam:ListSigningCertificates") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let owner = try call.world.keyOwner(named: input.userName, calledBy: call.caller)
        let listing = try call.listing(name, input.marker, input.maxItems, filters: owner.userID?.rawValue)
        let page = listing.page(sorting: call.world.credentials(of: owner).signingCertificates, by: \.id)
        return Output(
            certificates: page.items.map { SigningCertificate($0, of: owner) },
            isTruncated: page.isTruncated, marker: page.marker)
    }
}
