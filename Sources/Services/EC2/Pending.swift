import Service

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
struct CreateVolume: Operation {
    static let authorization = Authorization<Input>("ec2:CreateVolume")
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
struct DeleteVolume: Operation {
    static let authorization = Authorization<Input>("ec2:DeleteVolume")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DeregisterImage: Operation {
    static let authorization = Authorization<Input>("ec2:DeregisterImage")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
struct DescribeImageAttribute: Operation {
    static let authorization = Authorization<Input>("ec2:DescribeImageAttribute")
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
struct DetachVolume: Operation {
    static let authorization = Authorization<Input>("ec2:DetachVolume")
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
struct ModifyPrivateDnsNameOptions: Operation {
    static let authorization = Authorization<Input>("ec2:ModifyPrivateDnsNameOptions")
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
struct MonitorInstances: Operation {
    static let authorization = Authorization<Input>("ec2:MonitorInstances")
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
struct UnmonitorInstances: Operation {
    static let authorization = Authorization<Input>("ec2:UnmonitorInstances")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        throw AWSError("InvalidAction", "")
    }
}
