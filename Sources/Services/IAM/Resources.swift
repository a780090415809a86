import Policy
import Service
import Vocabulary
import World

// IAM's resources as operations ask about them: what exists is asked for by its stored ARN, with
// its tags; what does not, by the ARN that the request makes of it. Tags have IAM's own name for a key
// only where they are a user's or a role's.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#available-keys-for-iam
extension Ask {
    mutating func onRole(_ name: String) {
        let role = world.role(name, in: account)
        on(role?.arn ?? "arn:aws:iam::\(account):role/\(name)") { keys in
            keys.resourceTags(role?.tags ?? [], service: "iam")
        }
    }

    mutating func onUser(_ name: String) {
        let user = world.user(name, in: account)
        on(user?.arn ?? "arn:aws:iam::\(account):user/\(name)") { keys in
            keys.resourceTags(user?.tags ?? [], service: "iam")
        }
    }

    mutating func onGroup(_ name: String) {
        on(world.group(name, in: account)?.arn ?? "arn:aws:iam::\(account):group/\(name)")
    }

    /// The role, whose permissions boundary has a say in who may change its policies.
    mutating func onGuardedRole(_ name: String) {
        key("iam:PermissionsBoundary", world.role(name, in: account)?.permissionsBoundary)
        onRole(name)
    }

    /// The user, whose permissions boundary has a say in who may change its policies.
    mutating func onGuardedUser(_ name: String) {
        key("iam:PermissionsBoundary", world.user(name, in: account)?.permissionsBoundary)
        onUser(name)
    }

    /// The user of that name, or without one whoever calls.
    mutating func onUserOrCaller(_ name: String?) {
        guard let name else {
            switch caller.identity {
            case .root: on(caller.arn)
            case .user(let user): onUser(world.user(user.id)?.name ?? user.name)
            // The call will be refused: a role has to say whom it means.
            case .role, .federatedUser, .instance, .anonymous: on("arn:aws:iam::\(account):user/*")
            }
            return
        }
        onUser(name)
    }

    mutating func onInstanceProfile(_ name: String) {
        let profile = world.instanceProfile(name, in: account)
        on(profile?.arn ?? "arn:aws:iam::\(account):instance-profile/\(name)") { keys in
            keys.resourceTags(profile?.tags ?? [])
        }
    }

    mutating func onPolicy(_ arn: String) {
        let policy = ARN(arn).flatMap { world.managedPolicy(arn: $0) }
        on(arn) { keys in keys.resourceTags(policy?.tags ?? []) }
    }

    /// Something that is about to be made, by the path that was asked for.
    mutating func onNew(_ type: String, _ name: String, path: String?, tags: [Tag]?) {
        requestTags((tags ?? []).map { KnownTag($0) })
        on("arn:aws:iam::\(account):\(type)\(path ?? "/")\(name)")
    }

    /// All of a type below a path.
    mutating func onAll(_ type: String, below prefix: String?) {
        on("arn:aws:iam::\(account):\(type)\(prefix ?? "/")")
    }

    /// Tags that are about to go.
    mutating func tagKeys(_ keys: [String]) {
        if !keys.isEmpty { key("aws:TagKeys", .strings(keys)) }
    }
}
