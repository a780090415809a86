import Vocabulary
import Wire

/// The kinds of things that an account's details name.
enum EntityType {
    case user, group, role, policy, instanceProfile

    /// As an ARN writes it, and with a space for the hyphen as people do.
    var inARN: String {
        switch self {
        case .user: "user"
        case .group: "group"
        case .role: "role"
        case .policy: "policy"
        case .instanceProfile: "instance-profile"
        }
    }

    var noun: String { self == .instanceProfile ? "instance profile" : inARN }

    /// What the members with its name and its ID begin with.
    fileprivate var member: String {
        switch self {
        case .user: "User"
        case .group: "Group"
        case .role: "Role"
        case .policy: "Policy"
        case .instanceProfile: "InstanceProfile"
        }
    }

    fileprivate var prefix: IDPrefix {
        switch self {
        case .user: .user
        case .group: .group
        case .role: .role
        case .policy: .managedPolicy
        case .instanceProfile: .instanceProfile
        }
    }
}

/// What tells one thing from all others.
struct Naming {
    let name: String
    let path: String
    let id: UniqueID
    /// Nil when the file does not say.
    let createdAt: Timestamp?
}

extension Entry {
    /// `role Deploy`, as remarks call it.
    func title(_ type: EntityType) -> String {
        "\(type.noun) \(text("\(type.member)Name") ?? text("Arn") ?? "without a name")"
    }

    /// The names, when they are good for something of this account, or of AWS's when `owner` is `aws`.
    func naming(_ type: EntityType, of owner: String) throws -> Naming {
        let arn = try required("Arn")
        guard let parts = ARN(arn), parts.service == "iam" else { throw Refusal("\(arn) is no ARN of IAM") }
        guard parts.partition == "aws" else {
            throw Refusal("it is in the partition \(parts.partition); only aws is served")
        }
        guard parts.account == owner else { throw Refusal("it belongs to \(parts.account), not to \(owner)") }
        let name = try required("\(type.member)Name")
        let path = text("Path") ?? "/"
        guard name.utf8.count <= 128, Pattern.nameCharacters.matches(name) else {
            throw Refusal("'\(name)' is no name of IAM's")
        }
        guard path.utf8.count <= 512, Pattern.path.matches(path) else {
            throw Refusal("'\(path)' is no path of IAM's")
        }
        guard parts.resource == "\(type.inARN)\(path)\(name)" else {
            throw Refusal("its ARN \(arn) is not that of its path and name")
        }
        let id = try required("\(type.member)Id")
        guard (16...128).contains(id.utf8.count), id.hasPrefix(type.prefix.rawValue),
            Pattern.wordCharacters.matches(id)
        else { throw Refusal("'\(id)' is no ID of such a thing: it begins with \(type.prefix.rawValue)") }
        return Naming(name: name, path: path, id: UniqueID(id), createdAt: moment("CreateDate"))
    }
}
