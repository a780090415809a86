import IAMService
import Policy
import Service
import Sessions
import Vocabulary
import World

/// Users, roles, policies and instance profiles of a fixture.
extension Declaration {
    mutating func policies(_ nodes: [FixtureNode]) throws {
        for node in nodes {
            let fields = try node.fields(["name", "path", "description", "document", "tags"])
            let name = try fields.text("name")
            guard let written = fields["document"] else {
                throw node.error("policy \(name): 'document' is missing")
            }
            let document = try policy(written, as: .identity, of: "policy \(name)")
            var policy =
                try draft.managedPolicy(name, in: account)
                ?? ManagedPolicy(
                    account: account, name: name, path: try fields.optionalText("path") ?? "/",
                    id: newID(.managedPolicy), description: try fields.optionalText("description"),
                    document: document, createdAt: now)
            if policy.document?.text != document.text {
                // As an owner would: a new version, made the default, and room for it.
                if policy.versions.count >= 5,
                    let oldest = policy.versions.first(where: { $0.number != policy.defaultVersion })
                {
                    policy.versions.removeAll { $0.number == oldest.number }
                }
                policy.lastVersion += 1
                policy.versions.append(.init(number: policy.lastVersion, document: document, createdAt: now))
                policy.defaultVersion = policy.lastVersion
                policy.updatedAt = now
            }
            policy.tags = try tags(fields["tags"]) ?? policy.tags
            try declare(policy)
        }
    }

    mutating func users(_ nodes: [FixtureNode]) throws {
        for node in nodes {
            let fields = try node.fields(["name", "path", "policies", "inline", "tags", "access_keys"])
            let name = try fields.text("name")
            var user =
                try draft.user(name, in: account)
                ?? User(
                    account: account, name: name, path: try fields.optionalText("path") ?? "/",
                    id: newID(.user), createdAt: now)
            try fill(&user, fields, what: "user \(name)")
            try declare(user)
            for key in try fields.list("access_keys") { try accessKey(key, of: user) }
        }
    }

    private mutating func accessKey(_ node: FixtureNode, of user: User) throws {
        let fields = try node.fields(["id", "secret"])
        guard allowsFixedKeys else {
            throw node.error(
                "user \(user.name): fixed access keys are known to whoever reads this file, so they are refused "
                    + "while the server listens on more than loopback")
        }
        let id = AccessKeyID(try fields.text("id"))
        guard id.rawValue.hasPrefix("AKIA"), (16...128).contains(id.rawValue.utf8.count) else {
            throw node.error("an access key's ID begins with AKIA and has at least 16 characters")
        }
        let secret = Secret(try fields.text("secret"))
        if let known = draft.accessKey(id) {
            guard known.userID == user.id else {
                throw node.error("the access key \(id) belongs to somebody else")
            }
            if masterKey.open(known.sealedSecret, for: id).map({ $0.matches(secret) }) == true { return }
        }
        try declare(
            AccessKey(
                id: id, account: account, userID: user.id, createdAt: now,
                sealedSecret: masterKey.seal(secret, for: id)))
    }

    mutating func roles(_ nodes: [FixtureNode]) throws {
        for node in nodes {
            let fields = try node.fields([
                "name", "path", "description", "max_session_duration", "trust", "policies", "inline", "tags",
            ])
            let name = try fields.text("name")
            guard let written = fields["trust"] else {
                throw node.error(
                    "role \(name): 'trust' is missing: a service such as ec2.amazonaws.com, or a document")
            }
            let document = try trust(written, of: "role \(name)")
            var role =
                try draft.role(name, in: account)
                ?? Role(
                    account: account, name: name, path: try fields.optionalText("path") ?? "/",
                    id: newID(.role), createdAt: now, trustPolicy: document)
            role.trustPolicy = document
            role.description = try fields.optionalText("description") ?? role.description
            if let duration = fields["max_session_duration"] {
                guard (3600...43200).contains(try duration.number()) else {
                    throw duration.error("a session lasts 3600 to 43200 seconds at the most")
                }
                role.maxSessionDuration = try duration.number()
            }
            try fill(&role, fields, what: "role \(name)")
            try declare(role)
        }
    }

    mutating func instanceProfiles(_ nodes: [FixtureNode]) throws {
        for node in nodes {
            let fields = try node.fields(["name", "path", "role", "tags"])
            let name = try fields.text("name")
            var profile =
                try draft.instanceProfile(name, in: account)
                ?? InstanceProfile(
                    account: account, name: name, path: try fields.optionalText("path") ?? "/",
                    id: newID(.instanceProfile), createdAt: now)
            if let roleName = try fields.optionalText("role") {
                guard let role = draft.role(roleName, in: account) else {
                    throw node.error("instance profile \(name): there is no role \(roleName)")
                }
                profile.roleID = role.id
            }
            profile.tags = try tags(fields["tags"]) ?? profile.tags
            try declare(profile)
        }
    }

    /// What users and roles have in common.
    private func fill(_ identity: inout some PolicyBearing, _ fields: FixtureFields, what: String) throws {
        identity.tags = try tags(fields["tags"]) ?? identity.tags
        if let attached = fields["policies"] {
            identity.attachedPolicies = try attached.list().map { node in
                let arn = try managedPolicyARN(try node.text())
                guard let arn else { throw node.error("\(what): there is no policy \(try node.text())") }
                return arn
            }
        }
        guard let inline = fields["inline"] else { return }
        identity.inlinePolicies = try inline.entries().map { name, node in
            InlinePolicy(name: name, document: try policy(node, as: .identity, of: "\(what), policy \(name)"))
        }
    }

    /// A policy by its ARN, or by its bare name: the account's own first, then AWS's.
    private func managedPolicyARN(_ text: String) throws -> String? {
        if let arn = ARN(text) {
            return draft.managedPolicy(arn: arn)?.arn ?? AWSManagedPolicies.policy(arn: text)?.arn
        }
        return draft.managedPolicy(text, in: account)?.arn
            ?? AWSManagedPolicies.policy(arn: "arn:aws:iam::aws:policy/\(text)")?.arn
    }

    private func policy(_ node: FixtureNode, as kind: PolicyKind, of what: String) throws -> PolicyDocument {
        do throws(PolicyError) {
            return try PolicyDocument(parsing: node.json, as: kind)
        } catch {
            throw node.error("\(what): \(error.message)")
        }
    }

    private func trust(_ node: FixtureNode, of what: String) throws -> PolicyDocument {
        var document: PolicyDocument
        if case .text(let service, _) = node.content, !service.contains("{") {
            let text =
                #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":""# + service
                + #""},"Action":"sts:AssumeRole"}]}"#
            do throws(PolicyError) {
                document = try PolicyDocument(parsing: text, as: .trust)
            } catch {
                throw node.error("\(what): \(error.message)")
            }
        } else {
            document = try policy(node, as: .trust, of: what)
        }
        do {
            document = try document.boundToPrincipals(draft)
        } catch let error as AWSError {
            throw node.error("\(what): \(error.message)")
        }
        return document
    }
}
