/// Where an operation asks otherwise than AWS's reference says, and why that is right.
struct Exception: Sendable {
    let kind: Complaint.Kind
    /// Keys in lower case, resources, actions; a star at the end stands for anything.
    let subjects: [String]
    /// `ec2 RunInstances`; a star at the end stands for anything.
    let operations: [String]
    let reason: String

    init(_ kind: Complaint.Kind, _ subjects: String..., of operations: [String], because reason: String) {
        self.kind = kind
        self.subjects = subjects
        self.operations = operations
        self.reason = reason
    }

    func excuses(_ complaint: Complaint, of declaration: Declaration) -> Bool {
        subjects.contains { excuses(complaint, of: declaration, about: $0) }
    }

    func excuses(_ complaint: Complaint, of declaration: Declaration, about subject: String) -> Bool {
        complaint.kind == kind && fits(complaint.subject, subject)
            && operations.contains { fits(declaration.testDescription, $0) }
    }

    private func fits(_ text: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") && pattern != "*" ? text.hasPrefix(pattern.dropLast()) : text == pattern
    }
}

enum Exceptions {
    static let all = ec2 + iam + sts + s3 + organizations + ssm

    /// Actions that AWS asks for besides, which the data set leaves out.
    /// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
    /// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
    static let dependents: [String: [String]] = [
        "ec2:AllocateAddress": ["ec2:CreateTags"],
        "ec2:AssociateIamInstanceProfile": ["iam:PassRole"],
        "ec2:AuthorizeSecurityGroupEgress": ["ec2:CreateTags"],
        "ec2:AuthorizeSecurityGroupIngress": ["ec2:CreateTags"],
        "ec2:CreateKeyPair": ["ec2:CreateTags"],
        "ec2:CreateLaunchTemplate": ["ec2:CreateTags"],
        "ec2:CreateNetworkInterface": ["ec2:CreateTags"],
        "ec2:CreateSecurityGroup": ["ec2:CreateTags"],
        "ec2:CreateSubnet": ["ec2:CreateTags"],
        "ec2:CreateVolume": ["ec2:CreateTags"],
        "ec2:CreateVpc": ["ec2:CreateTags"],
        "ec2:ImportKeyPair": ["ec2:CreateTags"],
        "ec2:ReplaceIamInstanceProfileAssociation": ["iam:PassRole"],
        "ec2:RunInstances": ["ec2:CreateTags", "iam:PassRole"],
        "iam:AddRoleToInstanceProfile": ["iam:PassRole"],
    ]

    private static let ec2 = [
        Exception(
            .forgottenResource, "ipam-pool", "ipv4pool-ec2", "ipv6pool-ec2", "prefix-list",
            of: [
                "ec2 AllocateAddress", "ec2 AssociateVpcCidrBlock", "ec2 CreateSubnet", "ec2 CreateTags",
                "ec2 CreateVpc", "ec2 DeleteTags",
                "ec2 ModifySecurityGroupRules",
            ], because: "There are no pools of addresses and no prefix lists; who names one is refused."),
        Exception(
            .forgottenKey, "ec2:ipv4ipampoolid", "ec2:ipv6ipampoolid",
            of: ["ec2 AssociateVpcCidrBlock", "ec2 CreateSubnet", "ec2 CreateVpc"],
            because: "There are no pools of addresses."),
        Exception(
            .forgottenResource, "subnet", of: ["ec2 ModifyNetworkInterfaceAttribute"],
            because: "Associated subnets are refused."),
        Exception(
            .forgottenKey, "ec2:cpuoptionsamdsevsnp", "ec2:instancebandwidthweighting", "ec2:placementgroup",
            "ec2:productcode", of: ["ec2 *"],
            because: "Instances have these only when they were launched with them, which is refused."),
        Exception(
            .forgottenKey, "ec2:managedresourceoperator", "ec2:authorizedservice", of: ["ec2 *"],
            because: "AWS's services manage no resources here."),
        Exception(
            .forgottenKey, "ec2:parentsnapshot", "ec2:parentvolume", "ec2:volumeinitializationrate",
            of: ["ec2 *"], because: "There are no snapshots, so no volume was made of one."),
        Exception(
            .forgottenKey, "ec2:authorizeduser", "ec2:permission", of: ["ec2 CreateTags"],
            because: "Nobody but its owner may use a network interface here."),
        Exception(
            .forgottenKey, "aws:resourcetag/", "ec2:encrypted", "ec2:owner", "ec2:resourcetag/",
            "ec2:snapshottime", "ec2:volumesize", of: ["ec2 CreateVolume"],
            because: "The snapshot that is named is not there; of the volume all is told that is asked for."),
        Exception(
            .forgottenKey, "ec2:newinstanceprofile", of: ["ec2 ModifyPrivateDnsNameOptions"],
            because: "It changes no profile."),
        Exception(
            .forgottenResource, "capacity-reservation",
            of: ["ec2 ModifyInstanceCapacityReservationAttributes"], because: "There are none."),
        Exception(
            .forgottenKey, "ec2:createaction", of: ["ec2 CreateTags"],
            because: "It names the operation that makes what is tagged: those ask for ec2:CreateTags with it."
        ),
        Exception(
            .forgottenResource, "capacity-reservation", "elastic-gpu", "group", "license-configuration",
            "placement-group", "secondary-interface", "secondary-subnet", "snapshot",
            "spot-instances-request",
            of: ["ec2 RunInstances", "ec2 StartInstances", "ec2 CreateTags", "ec2 DeleteTags"],
            because: "There are none; a launch that names one is refused."),
        Exception(
            .forgottenResource, "elastic-inference", of: ["ec2 RunInstances"],
            because: "A launch that names one is refused."),
    ]

    private static let iam = [
        Exception(
            .strangeResource, "arn:aws:iam::123456789012:*",
            of: [
                "iam ListGroups", "iam ListInstanceProfiles", "iam ListPolicies", "iam ListRoles",
                "iam ListUsers", "iam ListVirtualMFADevices",
            ],
            because: "Asked for by path, as AWS's refusals say: https://github.com/aws/aws-sam-cli/issues/394"
        ),
        Exception(
            .forgottenKey, "aws:resourcetag/", "iam:resourcetag/", of: ["iam Create*"],
            because: "What is being made has no tags yet."),
        Exception(
            .forgottenKey, "iam:roletemplatearn", of: ["iam *"], because: "There are no role templates."),
        Exception(
            .forgottenKey, "iam:fido-certification", "iam:fido-fips-140-2-certification",
            "iam:fido-fips-140-3-certification", "iam:registersecuritykey", of: ["iam EnableMFADevice"],
            because: "Devices are virtual; security keys cannot be registered."),
        Exception(
            .forgottenResource, "sms-mfa", of: ["iam DeleteVirtualMFADevice"],
            because: "Text messages are no second factor any more."),
    ]

    private static let sts = [
        Exception(
            .forgottenKey, "accounts.google.com:*", "cognito-identity.amazonaws.com:*",
            "graph.facebook.com:*",
            "saml:*", "www.amazon.com:*", of: ["sts AssumeRole", "sts GetFederationToken"],
            because: "Only callers that came through such a provider have them."),
        Exception(
            .surplusKey, "aws:multifactorauthage", "aws:multifactorauthpresent", of: ["sts AssumeRole"],
            because: "Here the request itself may bring the code, which the global keys do not know."),
        Exception(
            .surplusKey, "aws:requesttag/", "aws:tagkeys", "sts:externalid", "sts:rolesessionname",
            "sts:sourceidentity", "sts:transitivetagkeys", of: ["sts AssumeRole"],
            because: "The trust policy is asked for all three actions with one set of keys."),
        Exception(
            .surplusKey, "sts:durationseconds", of: ["sts AssumeRole", "sts GetFederationToken"],
            because: "AWS describes it among STS's keys; the reference lists it for bearer tokens only."),
        Exception(
            .strangeResource, "arn:aws:sts::123456789012:federated-user/*", of: ["sts GetFederationToken"],
            because: "It is the session that gets the tags, which the reference does not list."),
        Exception(
            .forgottenKey, "sts:transitivetagkeys", of: ["sts GetFederationToken"],
            because: "A federated user's session cannot be chained."),
    ]

    private static let s3 = [
        Exception(
            .forgottenKey, "s3:tlsversion", of: ["s3 *"],
            because: "The doors speak no TLS: what ends it is before them."),
        Exception(
            .forgottenKey, "aws:resourcetag/", "s3:buckettag/", of: ["s3 *"],
            because:
                "Only for buckets whose tags were opened to policies by PutBucketAbac, which is not served."),
        Exception(
            .forgottenKey, "s3:accessgrantsinstancearn", "s3:accesspointnetworkorigin", "s3:accesspointtag/",
            "s3:dataaccesspointaccount", "s3:dataaccesspointarn", of: ["s3 *"],
            because: "There are neither access grants nor access points."),
        Exception(
            .forgottenResource, "accesspoint", "accesspointobject", of: ["s3 *"],
            because: "There are no access points."),
        Exception(
            .forgottenKey, "s3:if-match", "s3:if-none-match", "s3:object-lock-*", "s3:requestobjecttag/",
            "s3:requestobjecttagkeys", "s3:x-amz-*",
            of: [
                "s3 PutObject", "s3 CopyObject", "s3 CreateMultipartUpload", "s3 UploadPart",
                "s3 UploadPartCopy",
                "s3 CompleteMultipartUpload",
            ],
            because:
                "All are allowed by s3:PutObject, whose keys are the headers that not every one of them has."),
        Exception(
            .forgottenKey, "s3:existingobjecttag/",
            of: ["s3 PutObject", "s3 CopyObject", "s3 CreateMultipartUpload"],
            because: "What is being made has no tags yet; the source of a copy is asked for while it runs."),
        Exception(
            .forgottenKey, "s3:delimiter", "s3:max-keys", "s3:prefix", of: ["s3 HeadBucket"],
            because: "It lists nothing."),
        Exception(
            .forgottenKey, "s3:x-amz-bucket-namespace", of: ["s3 CreateBucket"],
            because: "Buckets have one namespace here."),
        Exception(
            .strangeResource, "arn:aws:s3:::*", of: ["s3 ListBuckets"],
            because: "Policies that allow it on arn:aws:s3:::* are as old as S3 and work on AWS."),
    ]

    private static let ssm = [
        Exception(
            .forgottenResource, "managed-instance", "task",
            of: ["ssm StartSession", "ssm GetConnectionStatus"],
            because: "Only EC2's instances are managed here."),
        Exception(
            .forgottenKey, "ssm:accessrequestid", "ssm:documentcategories",
            of: ["ssm StartSession", "ssm GetConnectionStatus"],
            because: "Documents are AWS's own, in no category; nobody asks for access for the moment."),
        Exception(
            .forgottenKey, "aws:resourcetag/", "ssm:resourcetag/",
            of: ["ssm StartSession"], because: "Documents are AWS's own and have no tags."),
    ]

    private static let organizations = [
        Exception(
            .forgottenKey, "aws:resourcetag/",
            of: ["organizations CreateAccount", "organizations CreatePolicy"],
            because: "What is being made has no tags yet."),
        Exception(
            .strangeResource, "arn:aws:organizations::123456789012:policy/o-sampled123/*",
            of: ["organizations CreatePolicy"], because: "The new policy's identifier is not known."),
        Exception(
            .forgottenResource, "policy", of: ["organizations CreatePolicy"],
            because: "It is asked for with a star in place of the identifier."),
        Exception(
            .forgottenKey, "organizations:policytype",
            of: [
                "organizations ListTagsForResource", "organizations TagResource",
                "organizations UntagResource",
            ],
            because: "Only policies have a type."),
        Exception(
            .surplusKey, "aws:resourcetag/", of: ["organizations TagResource"],
            because: "The reference gives the key to policies, if not to this action on them."),
        Exception(
            .forgottenResource, "resourcepolicy", "responsibilitytransfer",
            of: [
                "organizations ListTagsForResource", "organizations TagResource",
                "organizations UntagResource",
            ],
            because: "There are none."),
    ]
}
