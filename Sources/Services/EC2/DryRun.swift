import Service

/// An operation of EC2. Each takes `DryRun`, which asks for permission and does nothing: it comes
/// after authorization and before anything is looked at.
protocol EC2Operation: Operation where Input: DryRunnable {
    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output
}

protocol DryRunnable {
    var dryRun: Bool? { get }
}

extension EC2Operation {
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard input.dryRun != true else { throw AWSError.dryRunOperation }
        return try await perform(input, in: call)
    }
}

extension AssociateIamInstanceProfileRequest: DryRunnable {}
extension AuthorizeSecurityGroupEgressRequest: DryRunnable {}
extension AuthorizeSecurityGroupIngressRequest: DryRunnable {}
extension CreateKeyPairRequest: DryRunnable {}
extension CreateSecurityGroupRequest: DryRunnable {}
extension CreateTagsRequest: DryRunnable {}
extension DeleteKeyPairRequest: DryRunnable {}
extension DeleteSecurityGroupRequest: DryRunnable {}
extension DeleteTagsRequest: DryRunnable {}
extension DescribeAccountAttributesRequest: DryRunnable {}
extension DescribeAvailabilityZonesRequest: DryRunnable {}
extension DescribeIamInstanceProfileAssociationsRequest: DryRunnable {}
extension DescribeImagesRequest: DryRunnable {}
extension DescribeInstanceAttributeRequest: DryRunnable {}
extension DescribeInstanceCreditSpecificationsRequest: DryRunnable {}
extension DescribeInstanceStatusRequest: DryRunnable {}
extension DescribeInstanceTypesRequest: DryRunnable {}
extension DescribeInstancesRequest: DryRunnable {}
extension DescribeKeyPairsRequest: DryRunnable {}
extension DescribeNetworkInterfacesRequest: DryRunnable {}
extension DescribeRegionsRequest: DryRunnable {}
extension DescribeSecurityGroupRulesRequest: DryRunnable {}
extension DescribeSecurityGroupsRequest: DryRunnable {}
extension DescribeSubnetsRequest: DryRunnable {}
extension DescribeTagsRequest: DryRunnable {}
extension DescribeVolumesRequest: DryRunnable {}
extension DescribeVpcAttributeRequest: DryRunnable {}
extension DescribeVpcsRequest: DryRunnable {}
extension DisassociateIamInstanceProfileRequest: DryRunnable {}
extension GetConsoleOutputRequest: DryRunnable {}
extension ImportKeyPairRequest: DryRunnable {}
extension ModifyInstanceAttributeRequest: DryRunnable {}
extension ModifyInstanceMetadataOptionsRequest: DryRunnable {}
extension RebootInstancesRequest: DryRunnable {}
extension ReplaceIamInstanceProfileAssociationRequest: DryRunnable {}
extension RevokeSecurityGroupEgressRequest: DryRunnable {}
extension RevokeSecurityGroupIngressRequest: DryRunnable {}
extension RunInstancesRequest: DryRunnable {}
extension StartInstancesRequest: DryRunnable {}
extension StopInstancesRequest: DryRunnable {}
extension TerminateInstancesRequest: DryRunnable {}
