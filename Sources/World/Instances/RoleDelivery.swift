import Policy
import Vocabulary

extension Knowing {
    /// Whether EC2 can fetch credentials of the role for an instance: the role's trust policy decides, within
    /// what its organization lets anybody do with its resources. Conditions see the instance and the time where
    /// they are given.
    package func ec2MayAssume(_ role: Role, for instance: Instance? = nil, at now: Timestamp? = nil) -> Bool {
        let service = "ec2.amazonaws.com"
        var context: DictionaryContext = [
            "aws:PrincipalIsAWSService": .bool(true),
            "aws:PrincipalServiceName": .string(service),
            "aws:PrincipalServiceNamesList": .strings([service]),
            "aws:SecureTransport": .bool(true),
            "aws:ViaAWSService": .bool(false),
            "aws:SourceAccount": .string(role.account.description),
            "aws:ResourceAccount": .string(role.account.description),
        ]
        for tag in role.tags { context["aws:ResourceTag/\(tag.key)"] = .string(tag.value) }
        if let organization = organization(of: role.account) {
            context["aws:SourceOrgID"] = .string(organization.id)
            context["aws:ResourceOrgID"] = .string(organization.id)
        }
        if let path = organizationPath(of: role.account) {
            context["aws:SourceOrgPaths"] = .strings([path])
            context["aws:ResourceOrgPaths"] = .strings([path])
        }
        if let instance {
            context["sts:RoleSessionName"] = .string(instance.id)
            context["aws:SourceArn"] = .string(instance.arn)
            context["aws:RequestedRegion"] = .string(instance.region.rawValue)
        }
        if let now {
            context["aws:CurrentTime"] = .date(now)
            context["aws:EpochTime"] = .number(now.seconds)
        }
        let request = AccessRequest(
            principal: .service(service), action: "sts:AssumeRole", resource: role.arn, context: context)
        let trust = AttachedPolicy(.onResource(arn: role.arn), role.trustPolicy)
        let limits = organizationLevels(.resourceControl, over: role.account)
        return decide(
            request, under: PolicySet(resource: trust, resourceControl: limits, isSameAccount: false)
        ).isAllowed
    }
}
