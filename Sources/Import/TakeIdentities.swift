import Policy
import Vocabulary
import World

/// Users, groups and roles with their instance profiles.
extension Taking {
    /// Gives the users that were taken, with the names of their groups.
    mutating func users(_ entries: [Entry]) throws -> [(user: User, groups: [String])] {
        try entries.compactMap { entry in
            try attempt(entry.title(.user)) { me in
                let naming = try entry.naming(.user, of: me.account.description)
                let former = me.draft.user(naming.id)
                try me.makeRoom(for: naming, of: .user)
                var user =
                    former
                    ?? User(
                        account: me.account, name: naming.name, id: naming.id,
                        createdAt: naming.createdAt ?? me.now)
                user.name = naming.name
                user.path = naming.path
                user.createdAt = naming.createdAt ?? user.createdAt
                try me.fill(&user, entry, .user)
                me.limit(&user, entry, .user)
                try me.declare(user, former: former, a: "user")
                return (user, entry.texts("GroupList"))
            }
        }
    }

    /// Takes the groups with those of the file's users who are in them. Who is not in the file stays.
    mutating func groups(_ entries: [Entry], of users: [(user: User, groups: [String])]) throws {
        var taken: Set<UniqueID> = []
        for entry in entries {
            _ = try attempt(entry.title(.group)) { me in
                let naming = try entry.naming(.group, of: me.account.description)
                let former = me.draft.group(naming.id)
                try me.makeRoom(for: naming, of: .group)
                var group =
                    former
                    ?? Group(
                        account: me.account, name: naming.name, id: naming.id,
                        createdAt: naming.createdAt ?? me.now)
                group.name = naming.name
                group.path = naming.path
                group.createdAt = naming.createdAt ?? group.createdAt
                group.seat(users)
                try me.fill(&group, entry, .group)
                taken.insert(group.id)
                try me.declare(group, former: former, a: "group")
            }
        }
        // The file may be without groups, and still say who is in them.
        for known in Array(draft.groups(in: account)) where !taken.contains(known.id) {
            var group = known
            group.seat(users)
            if group.memberIDs != known.memberIDs { try declare(group, former: known, a: "group") }
        }
        for (user, names) in users {
            for name in names where draft.group(name, in: account) == nil {
                leaveOut("user \(user.name), group \(name)", "the group is neither in the file nor known")
            }
        }
    }

    mutating func roles(_ entries: [Entry]) throws {
        var taken: [(role: Role, former: Role?, entry: Entry)] = []
        for entry in entries {
            let role = try attempt(entry.title(.role)) { me in
                let naming = try entry.naming(.role, of: me.account.description)
                let trust = try entry.policy("AssumeRolePolicyDocument", as: .trust)
                let former = me.draft.role(naming.id)
                try me.makeRoom(for: naming, of: .role)
                var role =
                    former
                    ?? Role(
                        account: me.account, name: naming.name, id: naming.id,
                        createdAt: naming.createdAt ?? me.now, trustPolicy: trust)
                role.name = naming.name
                role.path = naming.path
                role.createdAt = naming.createdAt ?? role.createdAt
                role.trustPolicy = trust
                try me.fill(&role, entry, .role)
                me.limit(&role, entry, .role)
                return role
            }
            if let role { taken.append((role, draft.role(role.id), entry)) }
        }
        // Roles may trust one another, in any order: only now it is known whom their policies mean.
        let arns = Dictionary(taken.map { ($0.role.arn, $0.role.id) }) { first, _ in first }
        for (role, former, entry) in taken {
            var role = role
            role.trustPolicy = bound(role.trustPolicy, of: "role \(role.name)", knowing: arns)
            noteProviders(of: role)
            try declare(role, former: former, a: "role")
            try instanceProfiles(entry.list("InstanceProfileList"), of: role)
        }
    }

    private mutating func instanceProfiles(_ entries: [Entry], of role: Role) throws {
        var held: Set<UniqueID> = []
        for entry in entries {
            _ = try attempt(entry.title(.instanceProfile)) { me in
                let naming = try entry.naming(.instanceProfile, of: me.account.description)
                let former = me.draft.instanceProfile(naming.id)
                try me.makeRoom(for: naming, of: .instanceProfile)
                var profile =
                    former
                    ?? InstanceProfile(
                        account: me.account, name: naming.name, id: naming.id,
                        createdAt: naming.createdAt ?? me.now)
                profile.name = naming.name
                profile.path = naming.path
                profile.createdAt = naming.createdAt ?? profile.createdAt
                profile.roleID = role.id
                if entry["Tags"] != nil { profile.tags = entry.tags }
                held.insert(profile.id)
                try me.declare(profile, former: former, a: "instance profile")
            }
        }
        for var profile in draft.instanceProfiles(holding: role) where !held.contains(profile.id) {
            profile.roleID = nil
            try draft.put(profile)
        }
    }
}

extension Group {
    /// Lets those of the users in who belong here, and the others out.
    fileprivate mutating func seat(_ users: [(user: User, groups: [String])]) {
        let members = users.filter { $0.groups.contains { $0.lowercased() == name.lowercased() } }
            .map(\.user.id)
        let others = Set(users.map(\.user.id)).subtracting(members)
        memberIDs.removeAll { others.contains($0) }
        memberIDs += members.filter { !memberIDs.contains($0) }
    }
}
