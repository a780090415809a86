import Service
import Vocabulary
import World

/// Lists the SSH public keys of a user, or of the caller.
struct ListSSHPublicKeys: Operation {
    static let authorization = Authorization<Input>("iam:ListSSHPublicKeys") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let user = try call.userOrCaller(input.userName)
        let listing = try call.listing(name, input.marker, input.maxItems, filters: user.id.rawValue)
        let page = listing.page(sorting: call.world.credentials(of: user).sshPublicKeys, by: \.id)
        return Output(
            sshPublicKeys: page.items.map { key in
                SSHPublicKeyMetadata(
                    userName: user.name, sshPublicKeyId: key.id, status: key.status.rawValue,
                    uploadDate: key.uploadedAt)
            },
            isTruncated: page.isTruncated, marker: page.marker)
    }
}
