import IAMService
import Policy
import Service
import Vocabulary
import Wire
import World

/// Policies, users, groups, roles and instance profiles of a fixture.
extension Declaration {
    mutating func policies(_ sections: FixtureFields) throws {
        try each(
            in: sections, "policies", a: "policy", ["path", "description", "document", "tags"]
        ) { me, fields, name in
            try fields.place.checkName(name, longest: 128)
            let written = try fields.required("document")
            let document = try written.attempt { try PolicyDocument.managed(written.json) }
            let known = me.draft.managedPolicy(name, in: me.account)
            let path = try fields.path(of: known?.path)
            var policy =
                try known
                ?? ManagedPolicy(
                    account: me.account, name: name, path: path, id: me.newID(.managedPolicy),
                    description: try fields.optionalText("description"), document: document, createdAt: me.now
                )
            policy.put(document, at: me.now)
            policy.tags = try fields.tags(over: policy.tags)
            try me.declare(policy)
        }
    }

    mutating func users(_ sections: FixtureFields) throws {
        try each(
            in: sections, "users", a: "user",
            ["path", "policies", "inline", "boundary", "tags", "access_keys"]
        ) { me, fields, name in
            try fields.place.checkName(name, longest: 64)
            let known = me.draft.user(name, in: me.account)
            let path = try fields.path(of: known?.path)
            var user =
                known
                ?? User(
                    account: me.account, name: name, path: path, id: me.newID(.user), createdAt: me.now)
            try me.fill(&user, fields)
            try me.limit(&user, fields)
            try me.declare(user)
            for key in try fields.list("access_keys") { try me.accessKey(key, of: user) }
        }
    }

    mutating func groups(_ sections: FixtureFields) throws {
        try each(
            in: sections, "groups", a: "group", ["path", "policies", "inline", "users"]
        ) { me, fields, name in
            try fields.place.checkName(name, longest: 128)
            let known = me.draft.group(name, in: me.account)
            let path = try fields.path(of: known?.path)
            var group =
                known
                ?? Group(
                    account: me.account, name: name, path: path, id: me.newID(.group), createdAt: me.now)
            for member in try fields.list("users") {
                guard let user = me.draft.user(try member.text(), in: me.account) else {
                    throw member.error("there is no user \(try member.text())")
                }
                guard !group.memberIDs.contains(user.id) else { continue }
                group.memberIDs.append(user.id)
            }
            try me.fill(&group, fields)
            try me.declare(group)
        }
    }

    mutating func roles(_ sections: FixtureFields) throws {
        try each(
            in: sections, "roles", a: "role",
            [
                "path", "description", "max_session_duration", "trust", "policies", "inline", "boundary",
                "tags",
            ]
        ) { me, fields, name in
            try fields.place.checkName(name, longest: 64)
            let written = try fields.required("trust")
            let document = try written.attempt {
                try PolicyDocument.trust(written.trust).boundToPrincipals(me.draft)
            }
            let known = me.draft.role(name, in: me.account)
            let path = try fields.path(of: known?.path)
            var role =
                known
                ?? Role(
                    account: me.account, name: name, path: path, id: me.newID(.role), createdAt: me.now,
                    trustPolicy: document)
            role.trustPolicy = document
            role.description = try fields.optionalText("description") ?? role.description
            if let duration = fields["max_session_duration"] {
                role.maxSessionDuration = try duration.number(3600...43200)
            }
            try me.fill(&role, fields)
            try me.limit(&role, fields)
            try me.declare(role)
        }
    }

    mutating func instanceProfiles(_ sections: FixtureFields) throws {
        try each(
            in: sections, "instance_profiles", a: "instance profile", ["path", "role", "tags"]
        ) { me, fields, name in
            try fields.place.checkName(name, longest: 128)
            let known = me.draft.instanceProfile(name, in: me.account)
            let path = try fields.path(of: known?.path)
            var profile =
                known
                ?? InstanceProfile(
                    account: me.account, name: name, path: path, id: me.newID(.instanceProfile),
                    createdAt: me.now)
            if let roleName = fields["role"] {
                guard let role = me.draft.role(try roleName.text(), in: me.account) else {
                    throw roleName.error("there is no role \(try roleName.text())")
                }
                profile.roleID = role.id
            }
            profile.tags = try fields.tags(over: profile.tags)
            try me.declare(profile)
        }
    }

    /// What users and roles have in common.
    private func limit(_ identity: inout some Boundable, _ fields: FixtureFields) throws {
        identity.tags = try fields.tags(over: identity.tags)
        guard let boundary = fields["boundary"] else { return }
        let arn = try policyARN(boundary)
        guard draft.managedPolicyDocument(arn: arn) != nil else {
            throw boundary.error("there is no policy \(arn)")
        }
        identity.permissionsBoundary = arn
    }

    /// What groups have too. Policies that are not named stay.
    private func fill(_ identity: inout some Identity, _ fields: FixtureFields) throws {
        for policy in try fields.list("policies") {
            let arn = try policyARN(policy)
            try policy.attempt { try identity.attach(arn, knowing: draft) }
        }
        for policy in try fields["inline"]?.entries() ?? [] {
            try policy.value.checkName(policy.key, longest: 128)
            try policy.value.attempt {
                try identity.put(try PolicyDocument.identity(policy.value.json), named: policy.key)
            }
        }
    }

    /// A policy by its ARN, or by its bare name: the account's own first, then AWS's.
    private func policyARN(_ node: FixtureNode) throws -> String {
        let text = try node.text()
        if ARN(text) != nil { return text }
        if let own = draft.managedPolicy(text, in: account) { return own.arn }
        let all = AWSManagedPolicies.all
        let place = all.firstPosition(atOrAfter: text)
        guard place < all.endIndex, all[place].name == text else {
            throw node.error("there is no policy \(text)")
        }
        return all[place].arn
    }
}

extension ManagedPolicy {
    /// Puts another text in force, as an owner would: a new version, and room for it.
    fileprivate mutating func put(_ text: PolicyDocument, at now: Timestamp) {
        guard document?.text != text.text else { return }
        if versions.count >= 5, let oldest = versions.first(where: { $0.number != defaultVersion }) {
            versions.removeAll { $0.number == oldest.number }
        }
        lastVersion += 1
        versions.append(Version(number: lastVersion, document: text, createdAt: now))
        defaultVersion = lastVersion
        updatedAt = now
    }
}

extension FixtureNode {
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    fileprivate func checkName(_ name: String, longest: Int) throws {
        guard name.utf8.count <= longest, Pattern.nameCharacters.matches(name) else {
            throw error("a name has 1 to \(longest) letters, digits and +=,.@_-")
        }
    }

    /// A trust policy, which may be written as nothing but the service that it trusts.
    fileprivate var trust: String {
        guard case .text(let service, _) = content, !service.contains("{") else { return json }
        return #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":""# + service
            + #""},"Action":"sts:AssumeRole"}]}"#
    }
}

extension FixtureFields {
    /// The path written here. It is part of the ARN, so of what exists it cannot change.
    fileprivate func path(of known: String?) throws -> String {
        guard let node = self["path"] else { return known ?? "/" }
        let path = try node.text()
        guard path.utf8.count <= 512, Pattern.path.matches(path) else {
            throw node.error("a path begins and ends with a slash: /team/")
        }
        guard known == nil || known == path else {
            throw node.error("it exists with the path \(known ?? ""), which cannot change")
        }
        return path
    }
}
