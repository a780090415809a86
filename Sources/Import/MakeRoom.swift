import Vocabulary
import World

/// What is in the way of something that comes in.
extension Taking {
    /// Lets a namesake go that is somebody else, made here or gone from the account meanwhile. What is
    /// of another account but has the same ID is no mistake to be mended here.
    mutating func makeRoom(for naming: Naming, of type: EntityType) throws {
        if let owner = owner(of: naming.id, type), owner != account {
            throw Refusal("its ID \(naming.id) belongs to the account \(owner) here")
        }
        // A profile may be listed below several roles; anything else with one's ID would take its place.
        guard type == .instanceProfile || ids.insert(naming.id).inserted else {
            throw Refusal("its ID \(naming.id) is in the file already")
        }
        switch type {
        case .user:
            guard let user = draft.user(naming.name, in: account), user.id != naming.id else { return }
            try retire(user)
            noteGone(user.name, user.id, "user", ", with its keys and devices")
        case .group:
            guard let group = draft.group(naming.name, in: account), group.id != naming.id else { return }
            draft.remove(group)
            noteGone(group.name, group.id, "group")
        case .role:
            guard let role = draft.role(naming.name, in: account), role.id != naming.id else { return }
            for var profile in draft.instanceProfiles(holding: role) {
                profile.roleID = nil
                try draft.put(profile)
            }
            draft.remove(role)
            noteGone(role.name, role.id, "role", ", and its sessions with it")
        case .instanceProfile:
            guard let profile = draft.instanceProfile(naming.name, in: account), profile.id != naming.id
            else { return }
            draft.remove(profile)
            noteGone(profile.name, profile.id, "instance profile")
        case .policy: return
        }
    }

    private func owner(of id: UniqueID, _ type: EntityType) -> AccountID? {
        switch type {
        case .user: draft.user(id)?.account
        case .group: draft.group(id)?.account
        case .role: draft.role(id)?.account
        case .instanceProfile: draft.instanceProfile(id)?.account
        case .policy: nil
        }
    }

    private mutating func retire(_ user: User) throws {
        for key in draft.accessKeys(of: user) { draft.remove(key) }
        for device in draft.mfaDevices(of: .user(user.id), in: account) { draft.remove(device) }
        for var group in draft.groups(of: user) {
            group.memberIDs.removeAll { $0 == user.id }
            try draft.put(group)
        }
        draft.remove(user)
    }

    private mutating func noteGone(_ name: String, _ id: UniqueID, _ noun: String, _ more: String = "") {
        note("\(noun) \(name)", "another of this name, \(id), is gone\(more)")
    }
}
