import Policy
import Service
import Vocabulary
import World

extension UserDetail {
    init(_ user: KnownUser, knowing known: some Knowing) {
        self.init(
            path: user.path, userName: user.name, userId: user.id.rawValue, arn: user.arn,
            createDate: user.createdAt, userPolicyList: user.inlineShapes,
            groupList: known.groups(of: user).map(\.name), attachedManagedPolicies: user.attachedShapes,
            permissionsBoundary: user.boundaryShape, tags: user.tags.shapes)
    }
}

extension GroupDetail {
    init(_ group: KnownGroup) {
        self.init(
            path: group.path, groupName: group.name, groupId: group.id.rawValue, arn: group.arn,
            createDate: group.createdAt, groupPolicyList: group.inlineShapes,
            attachedManagedPolicies: group.attachedShapes)
    }
}

extension RoleDetail {
    /// Neither the description nor the longest session is among the details.
    init(_ role: KnownRole, knowing known: some Knowing, _ uses: LastUses) {
        let profiles = known.instanceProfiles(holding: role).sorted {
            $0.factID.utf8.lexicographicallyPrecedes($1.factID.utf8)
        }
        self.init(
            path: role.path, roleName: role.name, roleId: role.id.rawValue, arn: role.arn,
            createDate: role.createdAt,
            assumeRolePolicyDocument: role.trustPolicy.encodedText(knowing: known),
            instanceProfileList: profiles.map { InstanceProfile($0, knowing: known) },
            rolePolicyList: role.inlineShapes, attachedManagedPolicies: role.attachedShapes,
            permissionsBoundary: role.boundaryShape, tags: role.tags.shapes,
            roleLastUsed: RoleLastUsed(uses.of(role.id.rawValue, in: known)))
    }
}

extension ManagedPolicyDetail {
    /// With all its versions and their texts, the newest first; of AWS's the one that is known.
    init(_ policy: AnyPolicy, in account: AccountID, knowing known: some Knowing) {
        let shape = Policy(policy, in: account, knowing: known)
        self.init(
            policyName: shape.policyName, policyId: shape.policyId, arn: shape.arn, path: shape.path,
            defaultVersionId: shape.defaultVersionId, attachmentCount: shape.attachmentCount,
            permissionsBoundaryUsageCount: shape.permissionsBoundaryUsageCount,
            isAttachable: shape.isAttachable, createDate: shape.createDate, updateDate: shape.updateDate)
        switch policy {
        case .customer(let policy):
            description = policy.description
            policyVersionList = policy.versions.reversed().map { version in
                var shape = PolicyVersion(version, of: policy)
                shape.document = version.document.encodedText
                return shape
            }
        case .aws(let policy):
            var version = PolicyVersion(policy)
            version.document = Percent.encode(policy.text)
            policyVersionList = [version]
        }
    }
}

extension Identity {
    fileprivate var inlineShapes: [PolicyDetail] {
        inlinePolicies.map {
            PolicyDetail(policyName: $0.name, policyDocument: $0.document.encodedText)
        }
    }

    fileprivate var attachedShapes: [AttachedPolicy] {
        attachedPolicies.map { AttachedPolicy(policyName: ManagedPolicyARN.name(of: $0), policyArn: $0) }
    }
}
