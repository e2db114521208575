# flake8: noqa

# import apis into api package
from verifycodes.api.verification_codes_api import VerificationCodesApi
