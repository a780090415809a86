import Policy
import Vocabulary
import World

/// Whom trust policies and bucket policies name.
extension Taking {
    /// The document with the users and roles it names bound to those that exist; the others stay text.
    mutating func bound(
        _ document: PolicyDocument, of title: String, knowing arns: [String: UniqueID] = [:]
    ) -> PolicyDocument {
        var bindings: [String: UniqueID] = [:]
        for principal in document.principals {
            switch principal {
            case .user(let arn), .role(let arn):
                if let id = arns[arn] ?? entity(arn) {
                    bindings[arn] = id
                } else {
                    note(title, "it names \(arn), which is not known here: it stays as a text")
                }
            case .uniqueID(let id):
                if draft.user(id) != nil || draft.role(id) != nil { bindings[id.rawValue] = id }
            case .unknown(let text): note(title, "it names '\(text)', which is no principal of AWS's")
            case .everyone, .account, .roleSession, .federatedUser, .service, .federated, .canonicalUser:
                continue
            }
        }
        return document.bound(to: bindings)
    }

    /// The user or role of that ARN; the path must be right.
    private func entity(_ text: String) -> UniqueID? {
        guard let arn = ARN(text) else { return nil }
        if let role = draft.role(arn: arn) { return role.id }
        guard let account = AccountID(arn.account), let user = draft.user(arn.name, in: account),
            user.arn == text
        else { return nil }
        return user.id
    }

    /// Remembers which providers a role lets in: they are not in the file.
    mutating func noteProviders(of role: Role) {
        for case .federated(let provider) in role.trustPolicy.principals where ARN(provider) != nil {
            if let place = providers.firstIndex(where: { $0.arn == provider }) {
                providers[place].roles.append(role.name)
            } else {
                providers.append((provider, [role.name]))
            }
        }
    }

    mutating func remarkOnProviders() {
        for (provider, roles) in providers {
            let names = roles.joined(separator: ", ")
            if provider.contains(":saml-provider/") {
                leaveOut("SAML provider \(provider)", "there is no SAML here; it lets into \(names)")
            } else if ARN(provider).flatMap({ draft.openIDConnectProvider(arn: $0) }) == nil {
                leaveOut(
                    "OpenID Connect provider \(provider)",
                    "it is not in the file; make it with aws iam create-open-id-connect-provider to let into "
                        + names)
            }
        }
    }
}
