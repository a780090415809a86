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
struct CreateVpc: Operation {
    static let authorization = Authorization<Input>("ec2:CreateVpc")
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
struct DescribeInternetGateways: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeInternetGateways")
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
struct DetachNetworkInterface: Operation {
    static let authorization = Authorization<Input>("ec2:DetachNetworkInterface")
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
struct ModifyNetworkInterfaceAttribute: Operation {
    static let authorization = Authorization<Input>("ec2:ModifyNetworkInterfaceAttribute")
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
struct ModifyVpcAttribute: Operation {
    static let authorization = Authorization<Input>("ec2:ModifyVpcAttribute")
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
struct UnassignPrivateIpAddresses: Operation {
    static let authorization = Authorization<Input>("ec2:UnassignPrivateIpAddresses")
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
