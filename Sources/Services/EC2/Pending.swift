import Service

struct AllocateAddress: Operation {
    static let authorization = Authorization<Input>("ec2:AllocateAddress")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct AssignPrivateIpAddresses: Operation {
    static let authorization = Authorization<Input>("ec2:AssignPrivateIpAddresses")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct AssociateAddress: Operation {
    static let authorization = Authorization<Input>("ec2:AssociateAddress")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct AssociateVpcCidrBlock: Operation {
    static let authorization = Authorization<Input>("ec2:AssociateVpcCidrBlock")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct AttachNetworkInterface: Operation {
    static let authorization = Authorization<Input>("ec2:AttachNetworkInterface")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct AttachVolume: Operation {
    static let authorization = Authorization<Input>("ec2:AttachVolume")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct CreateLaunchTemplate: Operation {
    static let authorization = Authorization<Input>("ec2:CreateLaunchTemplate")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct CreateLaunchTemplateVersion: Operation {
    static let authorization = Authorization<Input>("ec2:CreateLaunchTemplateVersion")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct CreateNetworkInterface: Operation {
    static let authorization = Authorization<Input>("ec2:CreateNetworkInterface")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct CreateSubnet: Operation {
    static let authorization = Authorization<Input>("ec2:CreateSubnet")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct CreateVolume: Operation {
    static let authorization = Authorization<Input>("ec2:CreateVolume")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct CreateVpc: Operation {
    static let authorization = Authorization<Input>("ec2:CreateVpc")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DeleteLaunchTemplate: Operation {
    static let authorization = Authorization<Input>("ec2:DeleteLaunchTemplate")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DeleteLaunchTemplateVersions: Operation {
    static let authorization = Authorization<Input>("ec2:DeleteLaunchTemplateVersions")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DeleteNetworkInterface: Operation {
    static let authorization = Authorization<Input>("ec2:DeleteNetworkInterface")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DeleteSubnet: Operation {
    static let authorization = Authorization<Input>("ec2:DeleteSubnet")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DeleteVolume: Operation {
    static let authorization = Authorization<Input>("ec2:DeleteVolume")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DeleteVpc: Operation {
    static let authorization = Authorization<Input>("ec2:DeleteVpc")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeAddresses: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeAddresses")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeAddressesAttribute: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeAddressesAttribute")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeInstanceTypeOfferings: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeInstanceTypeOfferings")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeInternetGateways: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeInternetGateways")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeLaunchTemplateVersions: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeLaunchTemplateVersions")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeLaunchTemplates: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeLaunchTemplates")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeNetworkAcls: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeNetworkAcls")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeNetworkInterfaceAttribute: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeNetworkInterfaceAttribute")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeRouteTables: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeRouteTables")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeSecurityGroupReferences: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeSecurityGroupReferences")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeStaleSecurityGroups: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeStaleSecurityGroups")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeVolumeAttribute: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeVolumeAttribute")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeVolumeStatus: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeVolumeStatus")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeVolumesModifications: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeVolumesModifications")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DetachNetworkInterface: Operation {
    static let authorization = Authorization<Input>("ec2:DetachNetworkInterface")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DetachVolume: Operation {
    static let authorization = Authorization<Input>("ec2:DetachVolume")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DisassociateAddress: Operation {
    static let authorization = Authorization<Input>("ec2:DisassociateAddress")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DisassociateVpcCidrBlock: Operation {
    static let authorization = Authorization<Input>("ec2:DisassociateVpcCidrBlock")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct GetInstanceMetadataDefaults: Operation {
    static let authorization = Authorization<Input>("ec2:GetInstanceMetadataDefaults")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct GetLaunchTemplateData: Operation {
    static let authorization = Authorization<Input>("ec2:GetLaunchTemplateData")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct GetPasswordData: Operation {
    static let authorization = Authorization<Input>("ec2:GetPasswordData")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct ModifyInstanceCapacityReservationAttributes: Operation {
    static let authorization = Authorization<Input>("ec2:ModifyInstanceCapacityReservationAttributes")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct ModifyInstanceCreditSpecification: Operation {
    static let authorization = Authorization<Input>("ec2:ModifyInstanceCreditSpecification")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct ModifyInstanceMaintenanceOptions: Operation {
    static let authorization = Authorization<Input>("ec2:ModifyInstanceMaintenanceOptions")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct ModifyInstanceMetadataDefaults: Operation {
    static let authorization = Authorization<Input>("ec2:ModifyInstanceMetadataDefaults")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct ModifyLaunchTemplate: Operation {
    static let authorization = Authorization<Input>("ec2:ModifyLaunchTemplate")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct ModifyNetworkInterfaceAttribute: Operation {
    static let authorization = Authorization<Input>("ec2:ModifyNetworkInterfaceAttribute")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct ModifyPrivateDnsNameOptions: Operation {
    static let authorization = Authorization<Input>("ec2:ModifyPrivateDnsNameOptions")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct ModifySecurityGroupRules: Operation {
    static let authorization = Authorization<Input>("ec2:ModifySecurityGroupRules")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct ModifySubnetAttribute: Operation {
    static let authorization = Authorization<Input>("ec2:ModifySubnetAttribute")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct ModifyVolume: Operation {
    static let authorization = Authorization<Input>("ec2:ModifyVolume")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct ModifyVolumeAttribute: Operation {
    static let authorization = Authorization<Input>("ec2:ModifyVolumeAttribute")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct ModifyVpcAttribute: Operation {
    static let authorization = Authorization<Input>("ec2:ModifyVpcAttribute")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct MonitorInstances: Operation {
    static let authorization = Authorization<Input>("ec2:MonitorInstances")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct ReleaseAddress: Operation {
    static let authorization = Authorization<Input>("ec2:ReleaseAddress")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct ResetInstanceAttribute: Operation {
    static let authorization = Authorization<Input>("ec2:ResetInstanceAttribute")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct UnassignPrivateIpAddresses: Operation {
    static let authorization = Authorization<Input>("ec2:UnassignPrivateIpAddresses")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct UnmonitorInstances: Operation {
    static let authorization = Authorization<Input>("ec2:UnmonitorInstances")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct UpdateSecurityGroupRuleDescriptionsEgress: Operation {
    static let authorization = Authorization<Input>("ec2:UpdateSecurityGroupRuleDescriptionsEgress")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct UpdateSecurityGroupRuleDescriptionsIngress: Operation {
    static let authorization = Authorization<Input>("ec2:UpdateSecurityGroupRuleDescriptionsIngress")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
